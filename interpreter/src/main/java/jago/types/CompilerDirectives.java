package jago.types;

import jago.ast.Decl;
import jago.ast.Directive;
import jago.ast.Expr;
import jago.ast.SourceFile;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks the comments for the compiler, and the functions without body, which such a comment may
 * explain. gc does so when there are no other errors.
 */
final class CompilerDirectives {
  private final Checker check;

  /** What //go:linkname comments name. */
  private final Set<Obj> linked = new HashSet<>();

  private final Set<Decl.Var> embedded = new HashSet<>();

  CompilerDirectives(Checker check) {
    this.check = check;
  }

  void check() {
    for (SourceFile file : check.files) {
      file.directives.forEach(d -> directive(file, d));
    }
    if (check.config.complete()) {
      missingBodies();
    }
  }

  private void directive(SourceFile file, Directive d) {
    switch (d.target()) {
      case null -> {}
      case Decl.Var v when d.verb().equals("go:embed") -> embed(file, d, v);
      case Decl.Func f when d.appliesToFunction() -> {
        if (d.verb().equals("go:noescape") && f.hasBody()) {
          error(f.pos, "can only use //go:noescape with external func implementations");
        }
      }
      case Expr.Name _ when d.verb().equals("go:build") -> {}
      default -> misplaced(d);
    }
    if (d.verb().startsWith("go:linkname")) {
      linkname(file, d);
    }
  }

  private void error(int pos, String text) {
    check.errors.error(pos, ErrorCode.BAD_DECL, text);
  }

  private void misplaced(Directive d) {
    if (d.needsTarget()) {
      error(d.pos(), d.misplaced());
    }
  }

  private static boolean imports(SourceFile file, String path) {
    return file.decls.stream()
        .anyMatch(d -> d instanceof Decl.Import i && i.path.text.equals('"' + path + '"'));
  }

  private void embed(SourceFile file, Directive d, Decl.Var v) {
    if (!embedded.add(v)) {
      return; // one error for all its patterns
    }
    if (!imports(file, "embed")) {
      error(
          d.pos(),
          "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)");
    } else if (v.names.size() > 1) {
      error(d.pos(), "go:embed cannot apply to multiple vars");
    } else if (v.values != null) {
      error(d.pos(), "go:embed cannot apply to var with initializer");
    } else if (isLocal(file, v)) {
      error(d.pos(), "go:embed cannot apply to var inside func");
    } else if (before(GoVersion.GO1_16)) {
      error(d.pos(), "go:embed requires go1.16 or later");
    }
  }

  private boolean before(GoVersion v) {
    GoVersion lang = GoVersion.parse(check.config.goVersion());
    return lang.isValid() && lang.compareTo(v) < 0;
  }

  private static boolean isLocal(SourceFile file, Decl v) {
    return !file.decls.contains(v);
  }

  private void linkname(SourceFile file, Directive d) {
    String[] words = d.text().strip().split("\\s+");
    if (words.length != 2 && words.length != 3) {
      return;
    }
    String directive = "//" + words[0];
    String remote = words[words.length - 1];
    Obj local = check.pkg.scope.lookup(words[1]);
    if (!imports(file, "unsafe")) {
      error(d.pos(), directive + " only allowed in Go files that import \"unsafe\"");
    } else if (remote.contains("[") && remote.contains("]")) {
      error(d.pos(), directive + " reference of an instantiation is not allowed");
    } else if (!(local instanceof Func || local instanceof Var)) {
      if (!before(GoVersion.GO1_18)) {
        error(d.pos(), directive + " must refer to declared function or variable");
      }
    } else if (!linked.add(local)) {
      error(d.pos(), "duplicate " + directive + " for " + words[1]);
    }
  }

  private void missingBodies() {
    for (Func f : check.info.funcs) {
      if (!f.decl.hasBody() && !linked.contains(f)) {
        error(f.decl.pos, "missing function body");
      }
    }
  }
}
