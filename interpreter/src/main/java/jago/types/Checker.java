package jago.types;

import jago.ast.Diagnostics;
import jago.ast.Expr;
import jago.ast.FileSet;
import jago.ast.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Checks one package: gives its expressions their types, and reports what is wrong.
 *
 * <p>The state is here; the work is done by one class per part of the language, each held in a
 * final field. The phases are in {@link #checkFiles}. A part never gives up on an error: it reports
 * it, goes on with an invalid operand or type, and errors that only follow are dropped.
 */
public final class Checker {
  final Package pkg;
  final FileSet fset;
  final Importer importer;
  final Diagnostics diagnostics;
  final Config config;
  final Info info;

  final Errors errors = new Errors(this);
  final Versions versions = new Versions(this);
  final Recording recording = new Recording(this);
  final Resolver resolver = new Resolver(this);
  final Imports importDecls = new Imports(this);
  final Decls decls = new Decls(this);
  final TypeDecls typeDecls = new TypeDecls(this);
  final TypExprs typExprs = new TypExprs(this);
  final StructTypes structTypes = new StructTypes(this);
  final InterfaceTypes interfaceTypes = new InterfaceTypes(this);
  final Signatures signatures = new Signatures(this);
  final Unions unions = new Unions(this);
  final Exprs exprs = new Exprs(this);
  final Operations operations = new Operations(this);
  final Shifts shifts = new Shifts(this);
  final Comparisons comparisons = new Comparisons(this);
  final UntypedExprs untypedExprs = new UntypedExprs(this);
  final Consts consts = new Consts(this);
  final Conversions conversions = new Conversions(this);
  final Calls calls = new Calls(this);
  final Arguments arguments = new Arguments(this);
  final FuncInsts funcInsts = new FuncInsts(this);
  final Selectors selectors = new Selectors(this);
  final Builtins builtins = new Builtins(this);
  final IndexExprs indexExprs = new IndexExprs(this);
  final Literals literals = new Literals(this);
  final Assignments assignments = new Assignments(this);
  final Stmts stmts = new Stmts(this);
  final Ranges ranges = new Ranges(this);
  final Returns returns = new Returns(this);
  final Lookup lookup = new Lookup(this);
  final Instantiate instantiate = new Instantiate(this);
  final Infer infer = new Infer(this);
  final ValidType validType = new ValidType(this);
  final Cycles cycles = new Cycles(this);
  final Mono mono = new Mono(this);
  final InitOrder initOrder = new InitOrder(this);
  final OnDemand onDemand = new OnDemand(this);
  final Limits limits = new Limits(this);

  /** The package-level objects and the methods, with their declarations, in source order. */
  final LinkedHashMap<Obj, DeclInfo> objMap = new LinkedHashMap<>();

  /** The keys of objMap in source order, once the resolver has sorted them. */
  List<Obj> objList = new ArrayList<>();

  List<SourceFile> files = new ArrayList<>();

  /** The language version of each file. */
  final IdentityHashMap<SourceFile, GoVersion> fileVersions = new IdentityHashMap<>();

  /** The imported packages by import path, fake ones for those that could not be imported. */
  final HashMap<String, Package> impMap = new HashMap<>();

  /** All imports of all files. */
  List<PkgName> imports = new ArrayList<>();

  /** A name that a file scope has from a dot-import. */
  record DotImportKey(Scope scope, String name) {}

  final HashMap<DotImportKey, PkgName> dotImportMap = new HashMap<>();

  final HashMap<Union, TypeSet> unionTypeSets = new HashMap<>();
  final Set<Var> usedVars = new HashSet<>();
  final Set<PkgName> usedPkgNames = new HashSet<>();

  boolean hasErrors;

  /** The non-blank methods of each type declared at package level. */
  HashMap<TypeName, List<Func>> methods = new HashMap<>();

  /** What is known of an expression that has no final type yet. */
  record UntypedInfo(boolean isLhs, Operand.Mode mode, Basic type, Constant val) {}

  /** The expressions without a final type. */
  final IdentityHashMap<Expr, UntypedInfo> untyped = new IdentityHashMap<>();

  /** The objects whose declarations are being checked, for finding cycles. */
  final ArrayList<Obj> objPath = new ArrayList<>();

  final IdentityHashMap<Obj, Integer> objPathIdx = new IdentityHashMap<>();

  Environment env = new Environment();

  private record Action(GoVersion version, Runnable run) {}

  private final ArrayList<Action> delayed = new ArrayList<>();
  private final ArrayList<Runnable> cleaners = new ArrayList<>();

  /**
   * How messages name packages: not at all if it is the one being checked; by its path if several
   * packages of one name are imported, directly or not.
   */
  final Qualifier qualifier =
      new Qualifier() {
        @Override
        public String qualify(Package p) {
          return p == pkg ? "" : pathsOf(p.name).size() > 1 ? ConstantFormat.quote(p.path) : p.name;
        }

        @Override
        public String position(int pos) {
          return fset.position(pos).toString();
        }
      };

  /** The paths of all packages of a name, for messages; made when first needed. */
  private HashMap<String, Set<String>> pathsByName;

  private Context context;
  private long lastId;

  private Checker(
      Package pkg, FileSet fset, Importer importer, Diagnostics diagnostics, Config config) {
    this.pkg = pkg;
    this.fset = fset;
    this.importer = importer;
    this.diagnostics = diagnostics;
    this.config = config;
    this.context = config.context();
    this.info = pkg.info;
  }

  /**
   * Checks the files of a package, all of which declare pkg. The package is complete afterwards
   * even if there are errors, which go to diagnostics.
   */
  public static void check(
      Package pkg,
      List<SourceFile> files,
      FileSet fset,
      Importer importer,
      Diagnostics diagnostics,
      Config config) {
    Checker check = new Checker(pkg, fset, importer, diagnostics, config);
    pkg.checker = check;
    check.checkFiles(files);
  }

  // No early returns here: an error rarely concerns more than the piece of syntax it is in.
  private void checkFiles(List<SourceFile> all) {
    initFiles(all);
    resolver.collectObjects();
    sortObjects();
    cycles.directCycles();
    if (config.onDemand()) {
      onDemand.checkInitialisation();
    } else {
      resolver.packageObjects();
      processDelayed(0);
      cleanup();
    }
    initOrder.initOrder();
    if (!config.ignoreFuncBodies() && !config.onDemand()) {
      importDecls.unusedImports();
    }
    recording.recordUntyped();
    if (!hasErrors) {
      mono.monomorph();
    }
    if (diagnostics.isEmpty() && !config.onDemand()) {
      new InterfaceCycles(this).interfaceCycles();
    }
    if (diagnostics.isEmpty() && !config.onDemand()) {
      new CompilerDirectives(this).check();
    }
    if (diagnostics.isEmpty() && !config.onDemand()) {
      limits.report();
    }
    pkg.complete = true;
  }

  private void initFiles(List<SourceFile> all) {
    for (SourceFile file : all) {
      String name = file.pkgName.name;
      if (pkg.name.isEmpty()) {
        if (name.equals("_")) {
          errors.error(file.pkgName, ErrorCode.BLANK_PKG_NAME, "invalid package name _");
        } else {
          pkg.name = name;
        }
      } else if (!pkg.name.equals(name)) {
        errors.errorf(
            file, ErrorCode.MISMATCHED_PKG_NAME, "package %s; expected package %s", name, pkg.name);
        continue;
      }
      files.add(file);
    }
    GoVersion pkgVersion = GoVersion.parse(config.goVersion());
    if (!all.isEmpty() && pkgVersion.compareTo(GoVersion.CURRENT) > 0) {
      errors.errorf(
          all.getFirst(),
          ErrorCode.TOO_NEW,
          "package requires newer Go version %v (application built with %v)",
          pkgVersion,
          GoVersion.CURRENT);
    }
    for (SourceFile file : files) {
      fileVersions.put(file, fileVersion(file, pkgVersion));
    }
  }

  private GoVersion fileVersion(SourceFile file, GoVersion pkgVersion) {
    GoVersion v = GoVersion.parse(file.goVersion);
    if (!v.isValid()) {
      return pkgVersion;
    }
    if (v.compareTo(GoVersion.CURRENT) > 0) {
      errors.errorf(file.pkgName, ErrorCode.TOO_NEW, "file requires newer Go version %v", v);
    }
    // Before Go 1.21 such lines did not set a version.
    return GoVersion.max(v, GoVersion.GO1_21);
  }

  private void sortObjects() {
    objList = new ArrayList<>(objMap.keySet());
    objList.sort((a, b) -> Integer.compare(a.order, b.order));
  }

  /** Pushes an action that runs at the end of the current statement or declaration. */
  void later(Runnable f) {
    delayed.add(new Action(env.version, f));
  }

  /** Pushes the check of a declared function's body: like {@link #later}, or until asked for. */
  void laterBody(Func f, Runnable body) {
    if (config.onDemand()) {
      onDemand.laterBody(f, body);
    } else {
      f.bodyChecked = true;
      later(body);
    }
  }

  /** Runs the actions pushed since there were top of them, and those that they push. */
  void processDelayed(int top) {
    GoVersion saved = env.version;
    for (int i = top; i < delayed.size(); i++) {
      Action a = delayed.get(i);
      env.version = a.version;
      a.run.run();
    }
    delayed.subList(top, delayed.size()).clear();
    env.version = saved;
  }

  /** Returns the number of actions that wait, for {@link #processDelayed}. */
  int delayedCount() {
    return delayed.size();
  }

  /** Pushes something to do to a type when the package has been checked. */
  void needsCleanup(Runnable cleaner) {
    cleaners.add(cleaner);
  }

  // Cleaning up may push further cleaners.
  void cleanup() {
    for (int i = 0; i < cleaners.size(); i++) {
      cleaners.get(i).run();
    }
    cleaners.clear();
  }

  /** Notes that the current package-level declaration depends on to. */
  void addDeclDep(Obj to) {
    if (env.decl != null && objMap.containsKey(to)) {
      env.decl.addDep(to);
    }
  }

  void rememberUntyped(Expr e, boolean lhs, Operand.Mode mode, Basic type, Constant val) {
    untyped.put(e, new UntypedInfo(lhs, mode, type, val));
  }

  /** Enters a new scope and returns it. */
  Scope openScope(String comment) {
    env.scope = new Scope(env.scope, comment);
    return env.scope;
  }

  void closeScope() {
    env.scope = env.scope.parent;
  }

  /** Pushes obj onto the path of declarations being checked. */
  void push(Obj obj) {
    objPathIdx.put(obj, objPath.size());
    objPath.add(obj);
  }

  void pop() {
    objPathIdx.remove(objPath.removeLast());
  }

  private Set<String> pathsOf(String name) {
    if (pathsByName == null) {
      pathsByName = new HashMap<>();
      markImports(pkg, new HashSet<>());
    }
    return pathsByName.getOrDefault(name, Set.of());
  }

  private void markImports(Package p, Set<Package> seen) {
    if (seen.add(p)) {
      pathsByName.computeIfAbsent(p.name, n -> new HashSet<>()).add(p.path);
      p.imports.forEach(i -> markImports(i, seen));
    }
  }

  Context context() {
    if (context == null) {
      context = new Context();
    }
    return context;
  }

  long nextId() {
    return ++lastId;
  }
}
