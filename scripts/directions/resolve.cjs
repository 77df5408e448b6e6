/** How imports are found, in the form that dependency-cruiser reads. */
module.exports = {
  resolve: {
    alias: { '@': require('node:path').resolve(__dirname, '../..') },
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    exportsFields: ['exports'],
  },
};
