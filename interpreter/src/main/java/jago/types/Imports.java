package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks import declarations, and that what is imported is used. */
final class Imports {
  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";

  private final Checker check;

  Imports(Checker check) {
    this.check = check;
  }

  /** Imports the package of s into the scope of its file. */
  void importDecl(Decl.Import s, Scope fileScope) {
    if (s.path.bad) {
      return;
    }
    String path = importPath(s.path);
    if (path == null) {
      return;
    }
    Package imp = importPackage(s.path.pos, path);
    String name = imp.name;
    if (s.localPkgName != null) {
      name = s.localPkgName.name;
      if (path.equals("C")) {
        check.errors.error(
            s.localPkgName, ErrorCode.IMPORT_C_RENAMED, "cannot rename import \"C\"");
        return;
      }
    }
    if (name.equals("init")) {
      check.errors.error(
          s, ErrorCode.INVALID_INIT_DECL, "cannot import package as init - init must be a func");
      return;
    }
    if (!check.pkg.imports.contains(imp)) {
      List<Package> imports = new ArrayList<>(check.pkg.imports);
      imports.add(imp);
      check.pkg.imports = imports;
    }
    PkgName pkgName = new PkgName(s.pos, check.pkg, name, imp);
    if (s.localPkgName != null) {
      check.recording.recordDef(s.localPkgName, pkgName);
    } else {
      check.recording.recordImplicit(s, pkgName);
    }
    if (imp.fake) {
      check.usedPkgNames.add(pkgName);
    }
    check.imports.add(pkgName);
    if (name.equals(".")) {
      dotImport(s, pkgName, fileScope);
    } else {
      check.decls.declare(fileScope, null, pkgName);
    }
  }

  /** Returns the import path that lit stands for; null after an error. */
  private String importPath(Expr.BasicLit lit) {
    Constant val = Constants.makeFromLiteral(lit.text, lit.litKind);
    String path = "";
    String error = "invalid syntax";
    if (val.kind() == Constant.Kind.STRING) {
      path = new String(Constants.stringVal(val), StandardCharsets.UTF_8);
      error = path.isEmpty() ? "empty string" : illegal(path);
    }
    if (error == null) {
      return path;
    }
    check.errors.errorf(lit, ErrorCode.BAD_IMPORT_PATH, "invalid import path (%s)", error);
    return null;
  }

  /** Returns why there can be no package of that path; null: there can. */
  private static String impossible(String path) {
    if (path.startsWith("/")) {
      return "import path cannot be absolute path";
    }
    String clean = clean(path);
    if (path.startsWith(".") || path.equals(clean)) {
      return null;
    }
    String quoted = ConstantFormat.quote(path);
    return String.format(
        "non-canonical import path %s (should be %s)", quoted, ConstantFormat.quote(clean));
  }

  /** Returns the shortest path that leads to the same place. */
  private static String clean(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "." : String.join("/", parts);
  }

  private static String illegal(String path) {
    for (int c : path.codePoints().toArray()) {
      if (Character.isISOControl(c)
          || Character.isWhitespace(c)
          || !Character.isDefined(c)
          || ILLEGAL.indexOf(c) >= 0) {
        String shown = Character.isISOControl(c) ? "" : " '" + Character.toString(c) + "'";
        return String.format("invalid character U+%04X%s", c, shown);
      }
    }
    return null;
  }

  /** Returns the package of that path; a fake one after an error. */
  private Package importPackage(int pos, String path) {
    return check.impMap.computeIfAbsent(
        path,
        _ -> {
          String reason = impossible(path);
          if (reason != null) {
            return broken(pos, path, "could not import " + path + " (" + reason + ")");
          }
          try {
            return check.importer.importPackage(path);
          } catch (Importer.ImportException e) {
            return broken(pos, path, e.getMessage());
          }
        });
  }

  private Package broken(int pos, String path, String message) {
    check.errors.error(pos, ErrorCode.BROKEN_IMPORT, message);
    Package fake = new Package(path, path.substring(path.lastIndexOf('/') + 1));
    fake.fake = true;
    return fake;
  }

  /** Enters what the package exports into the scope of the file. */
  private void dotImport(Decl.Import s, PkgName pkgName, Scope fileScope) {
    Scope scope = pkgName.imported.scope;
    pkgName.imported.checkDeclarations();
    for (String name : scope.names()) {
      if (!Obj.isExported(name)) {
        continue;
      }
      Obj alt = fileScope.lookup(name);
      if (alt != null) {
        CheckError err = check.errors.newError(ErrorCode.DUPLICATE_DECL);
        err.addf(s.localPkgName, "%s redeclared in this block", name);
        err.addAltDecl(alt);
        err.report();
      } else {
        fileScope.put(scope.lookup(name));
        check.dotImportMap.put(new Checker.DotImportKey(fileScope, name), pkgName);
      }
    }
  }

  /**
   * spec: "It is illegal ... to directly import a package without referring to any of its exported
   * identifiers."
   */
  void unusedImports() {
    for (PkgName p : check.imports) {
      if (!p.name.equals("_") && !check.usedPkgNames.contains(p)) {
        unused(p);
      }
    }
  }

  private void unused(PkgName p) {
    String path = p.imported.path;
    String elem = path.substring(path.lastIndexOf('/') + 1);
    if (p.name.isEmpty() || p.name.equals(".") || p.name.equals(elem)) {
      check.errors.softErrorf(p, ErrorCode.UNUSED_IMPORT, "%q imported and not used", path);
    } else {
      check.errors.softErrorf(
          p, ErrorCode.UNUSED_IMPORT, "%q imported as %s and not used", path, p.name);
    }
  }
}
