/** Makes type imports plain ones, so that import directions are judged for types as well. */
module.exports = () => ({
  visitor: {
    Program(program) {
      for (const node of program.node.body) {
        if ('importKind' in node) node.importKind = 'value';
        if ('exportKind' in node && node.source) node.exportKind = 'value';
        for (const specifier of node.specifiers ?? []) {
          if ('importKind' in specifier) specifier.importKind = 'value';
          if ('exportKind' in specifier && node.source) specifier.exportKind = 'value';
        }
      }
    },
  },
});
