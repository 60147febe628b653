package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.call.DeferringBody;
import jago.tree.call.GoCode;
import jago.tree.controlflow.Block;
import jago.tree.controlflow.FunctionBody;
import jago.tree.controlflow.Nothing;
import jago.tree.controlflow.Sequence;
import jago.tree.expression.Constants;
import jago.tree.expression.Conversions;
import jago.tree.local.Cells;
import jago.tree.local.Locals;
import jago.tree.local.Place;
import jago.types.Info;
import jago.types.Package;
import jago.types.Signature;
import jago.types.Tuple;
import jago.types.Type;
import jago.types.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The lowering of one function: where its variables live and which completion codes its jumps have.
 * The work is done by one class per part of the language, each held in a final field.
 */
final class Lowering {
  /**
   * A variable of the function.
   *
   * @param escapes refs[slot] holds its cell, or for a struct or array the variable itself
   */
  record Variable(RType type, int slot, boolean escapes) {}

  final Program program;
  final Package pkg;

  /** What stands for the type parameters in this instance of the function. */
  final TypeArgs args;

  final FuncInfo info;

  /** That of the function around a literal; null for a declared function. */
  final Lowering outer;

  final GoCode code;
  final Slots slots;

  final Order order = new Order(this);
  final Exprs exprs = new Exprs(this);
  final Selectors selectors = new Selectors(this);
  final Literals literals = new Literals(this);
  final Calls calls = new Calls(this);
  final BuiltinCalls builtins = new BuiltinCalls(this);
  final Stmts stmts = new Stmts(this);
  final Assignments assignments = new Assignments(this);
  final Ranges ranges = new Ranges(this);
  final RangeFuncs rangeFuncs = new RangeFuncs(this);
  final Switches switches = new Switches(this);
  final Comms comms = new Comms(this);

  private final IdentityHashMap<Var, Variable> variables = new IdentityHashMap<>();

  /** Parallel to the results; null for one without a name. */
  private Var[] resultVars = {};

  private RType[] resultTypes = {};

  private boolean borrows;

  private int nextCode = StmtNode.FIRST_TARGET;

  Lowering(
      Program program, Package pkg, TypeArgs args, FuncInfo info, Lowering outer, GoCode code) {
    this.program = program;
    this.pkg = pkg;
    this.args = args;
    this.info = info;
    this.outer = outer;
    this.code = code;
    this.slots = new Slots(code.layout);
  }

  /** Returns a completion code for a break, continue or goto target. */
  int newCode() {
    return nextCode++;
  }

  // Types.

  RType type(Type t) {
    return program.types.of(t, args);
  }

  /** Returns the type of an expression; for one with two values that of the first. */
  RType type(Expr e) {
    Type t = (Type) e.type;
    return type(t instanceof Tuple tuple ? tuple.at(0).type() : t);
  }

  static Layout.Kind kind(RType t) {
    return t.storage.kind;
  }

  // Variables.

  boolean isDeclared(Var v) {
    return variables.containsKey(v);
  }

  /** Returns the place of a variable of this function, of one around it, or of package level. */
  Place place(Var v, int pos) {
    if (v.kind() == Var.Kind.PACKAGE) {
      return Cells.global(program.types.of(v.type(), TypeArgs.NONE), program.global(v)).at(pos);
    }
    Variable x = variables.get(v);
    if (x == null) {
      return Cells.captured(type(v.type()), captureIndex(v)).at(pos);
    }
    Place p = x.escapes ? Cells.local(x.type, x.slot) : Locals.place(x.type, x.slot);
    return p.at(pos);
  }

  /** Returns the cell of a variable, for a literal that captures it. */
  ExprNode cell(Var v) {
    Variable x = variables.get(v);
    return x == null ? Cells.capturedCell(captureIndex(v)) : Locals.read(Layout.Kind.REF, x.slot);
  }

  private int captureIndex(Var v) {
    int i = info.captures.indexOf(v);
    if (i < 0) {
      throw new IllegalStateException("variable " + v.name() + " is not known here");
    }
    return i;
  }

  /** Reports whether v lives in a slot of the frame and nothing else can see it. */
  boolean isPlainLocal(Var v) {
    Variable x = variables.get(v);
    return x != null && !x.escapes;
  }

  /** Reports whether v may be a struct or array of the caller's. */
  boolean isBorrowed(Var v) {
    return borrows && v.kind() != Var.Kind.LOCAL;
  }

  boolean escapes(Var v) {
    return info.escaping.contains(v);
  }

  /** Gives v a slot. */
  Variable allocate(Var v) {
    RType t = type(v.type());
    Variable x = new Variable(t, slots.slot(escapes(v) ? Layout.Kind.REF : kind(t)), escapes(v));
    variables.put(v, x);
    return x;
  }

  /** Declares v with a value that is its own, or with the zero value for null. */
  StmtNode declare(Var v, ExprNode value) {
    Variable x = allocate(v);
    return initialise(x, value);
  }

  StmtNode initialise(Variable x, ExprNode value) {
    if (x.escapes) {
      return Cells.declare(x.type, x.slot, value);
    }
    ExprNode v = value != null ? value : Constants.zero(x.type);
    return Locals.write(kind(x.type), x.slot, v);
  }

  // Functions.

  /**
   * Makes the body of a function.
   *
   * @param borrows structs and arrays that are passed may be those of the caller's variables
   */
  void function(Signature sig, Stmt.Block body, boolean borrows) {
    this.borrows = borrows;
    List<StmtNode> prologue = new ArrayList<>();
    List<StmtNode> epilogue = new ArrayList<>();
    Layout layout = code.layout;
    if (sig.recv() != null) {
      parameter(sig.recv(), 0, prologue);
    }
    for (int i = 0; i < layout.paramSlots.length; i++) {
      parameter(sig.params().at(i), layout.paramSlots[i], prologue);
    }
    results(sig.results(), prologue, epilogue);
    finish(prologue, stmts.block(body), epilogue, body.rbrace);
  }

  /** Makes the body of the function that sets a package's variables. */
  void initialisers(List<Info.Initializer> inits) {
    List<StmtNode> steps = new ArrayList<>();
    for (Info.Initializer i : inits) {
      steps.add(assignments.initialise(i));
    }
    finish(List.of(), Block.of(steps), List.of(), 0);
  }

  /** Makes the body of a function that no source says. */
  void synthetic(StmtNode body) {
    finish(List.of(), body, List.of(), 0);
  }

  private void finish(List<StmtNode> prologue, StmtNode body, List<StmtNode> epilogue, int end) {
    boolean defers = info != null && info.hasDefer;
    StmtNode all = defers ? new DeferringBody(body).at(end) : body;
    if (!prologue.isEmpty() || !epilogue.isEmpty()) {
      all = new FunctionBody(steps(prologue), all, steps(epilogue));
    }
    code.setBody(all, slots.maxLongs(), slots.maxRefs());
  }

  private static StmtNode steps(List<StmtNode> steps) {
    return steps.isEmpty() ? new Nothing() : Sequence.of(steps.toArray(StmtNode[]::new));
  }

  private static boolean isNamed(Var v) {
    return !v.name().isEmpty() && !v.name().equals("_");
  }

  private void parameter(Var v, int slot, List<StmtNode> prologue) {
    if (!isNamed(v)) {
      return;
    }
    RType t = type(v.type());
    if (!escapes(v) || Functions.isVariable(t)) {
      variables.put(v, new Variable(t, slot, escapes(v)));
    } else {
      prologue.add(declare(v, Locals.read(kind(t), slot)));
    }
  }

  private void results(Tuple results, List<StmtNode> prologue, List<StmtNode> epilogue) {
    resultVars = new Var[results.len()];
    resultTypes = program.types.list(results, args);
    boolean zeroed = info.hasDefer || results.len() > 0 && !results.at(0).name().isEmpty();
    for (int i = 0; i < resultVars.length; i++) {
      Var v = results.at(i);
      RType t = type(v.type());
      int slot = code.layout.resultSlots[i];
      if (isNamed(v)) {
        resultVars[i] = v;
        if (escapes(v)) {
          escapingResult(v, t, slot, prologue, epilogue);
          continue;
        }
        variables.put(v, new Variable(t, slot, false));
      }
      if (zeroed) {
        prologue.add(Locals.write(kind(t), slot, Constants.zero(t)));
      }
    }
  }

  private void escapingResult(
      Var v, RType t, int slot, List<StmtNode> prologue, List<StmtNode> epilogue) {
    if (Functions.isVariable(t)) {
      Variable x = new Variable(t, slot, true);
      variables.put(v, x);
      prologue.add(initialise(x, null));
    } else {
      prologue.add(declare(v, null));
    }
    ExprNode value = Conversions.copy(t, place(v, v.pos()).read());
    epilogue.add(Locals.write(kind(t), slot, value));
  }

  /** Returns the slot of a variable of this function. */
  int slotOf(Var v) {
    return variables.get(v).slot;
  }

  RType resultType(int i) {
    return resultTypes[i];
  }

  int numResults() {
    return resultVars.length;
  }

  /** Returns the i-th result if it has a name, else null. */
  Var resultVar(int i) {
    return resultVars[i];
  }
}
