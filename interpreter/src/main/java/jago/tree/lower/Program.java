package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.GoRuntime;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.call.GoCode;
import jago.tree.local.Cells;
import jago.types.Info;
import jago.types.Obj;
import jago.types.Package;
import jago.types.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * A checked program on its way to run: makes the node tree of each function when it is first
 * needed.
 *
 * <p>Goroutines on several threads may need functions at the same time; {@link #exclusively} lets
 * in one at a time. Whoever is in never waits for a goroutine.
 */
public final class Program {
  final TypeMapper types;
  final Layouts layouts = new Layouts();
  final MethodFinder methodFinder;
  final Functions functions;
  final Wrappers wrappers;
  private final IdentityHashMap<Var, Object> globals = new IdentityHashMap<>();
  private final SpinLock lock = new SpinLock();

  public Program(GoRuntime rt, NativeFinder natives) {
    types = new TypeMapper(rt.types, natives);
    methodFinder = new MethodFinder(types);
    functions = new Functions(this, natives);
    wrappers = new Wrappers(this);
    rt.types.setMethodSource(new MethodSets(this));
  }

  /**
   * Returns what initialises the packages, which are given in the order to initialise them: for
   * each one that sets its variables, then its init functions.
   */
  public List<Func> inits(List<Package> packages) {
    List<Func> inits = new ArrayList<>();
    for (Package p : packages) {
      if (!p.info().initOrder().isEmpty()) {
        inits.add(variableInit(p));
      }
      int n = 0;
      for (jago.types.Func f : p.info().funcs()) {
        if (f.name().equals("init") && f.decl().recv == null && f.decl().hasBody()) {
          inits.add(initFunction(f, n++));
        }
      }
    }
    return inits;
  }

  /** Returns function main of package main. */
  public Func main(Package main) {
    Obj f = main.scope().lookup("main");
    return Functions.value(functions.code((jago.types.Func) f, List.of()));
  }

  private Func variableInit(Package p) {
    List<Info.Initializer> inits = p.info().initOrder();
    List<Expr> values = inits.stream().map(Info.Initializer::rhs).toList();
    GoCode.Source source =
        linking(
            code -> {
              FuncInfo info = Analysis.of(values);
              new Lowering(this, p, TypeArgs.NONE, info, null, code).initialisers(inits);
            });
    return Functions.value(
        new GoCode(Names.prefix(TypeMapper.path(p)) + ".init", noArguments(), source));
  }

  private Func initFunction(jago.types.Func f, int number) {
    String name = Names.prefix(TypeMapper.path(f.pkg())) + ".init." + number;
    return Functions.value(new GoCode(name, noArguments(), body(f, List.of())));
  }

  private Layout noArguments() {
    return layouts.function(RType.FUNC_NONE);
  }

  /** Returns what makes the body of a declared function or method. */
  GoCode.Source body(jago.types.Func f, List<RType> args) {
    return linking(
        code -> {
          f.pkg().checkBody(f);
          FuncInfo info = Analysis.of(f.signature(), f.decl().body());
          TypeArgs typeArgs = Functions.typeArgs(f, args);
          new Lowering(this, f.pkg(), typeArgs, info, null, code)
              .function(f.signature(), f.decl().body(), functions.borrows(f));
        });
  }

  /** Returns a source that lowers once, under the lock. */
  GoCode.Source linking(Consumer<GoCode> lowering) {
    return code ->
        exclusively(
            () -> {
              if (!code.isLinked()) {
                lowering.accept(code);
              }
            });
  }

  /** Runs work that reads or changes what this class and the checker hold. */
  void exclusively(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /** Returns the cell of a variable of package level. */
  Object global(Var v) {
    Object cell = globals.get(v);
    if (cell == null) {
      cell = Cells.make(types.of(v.type(), TypeArgs.NONE));
      globals.put(v, cell);
    }
    return cell;
  }
}
