package jago.tree.hot;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.value.Memory;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.StmtNode;
import jago.tree.hot.Inlinable.Variable;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What nodes emit themselves with, as part of one method {@code int exec(Frame f)}. An expression
 * leaves its value on the operand stack: an integer as long, a boolean as int. A statement begins
 * and ends with what was on the stack before; it goes on below itself when it completes normally,
 * and at {@link #jump} else. A node that cannot emit itself is called, as a constant of the class.
 */
public final class Emitter {
  private static final ClassDesc FRAME = desc(Frame.class);
  private static final ClassDesc EXPR = desc(ExprNode.class);
  private static final ClassDesc STMT = desc(StmtNode.class);
  private static final ClassDesc LONGS = CD_long.arrayType();
  private static final ClassDesc REFS = ConstantDescs.CD_Object.arrayType();
  private static final MethodTypeDesc EXEC = MethodTypeDesc.of(CD_int, FRAME);
  private static final int FRAME_LOCAL = 1;

  /** Where the completion codes lead that mean something at a place in the code. */
  private final class Scope {
    final Scope outer;
    final int[] codes;
    final Label[] labels;

    /** Goes on as the completion code in its local says; null until it is needed. */
    Label dispatch;

    Scope(Scope outer, int[] codes, Label[] labels) {
      this.outer = outer;
      this.codes = codes;
      this.labels = labels;
    }

    Label find(int completion) {
      for (int i = 0; i < codes.length; i++) {
        if (codes[i] == completion) {
          return labels[i];
        }
      }
      return outer == null ? null : outer.find(completion);
    }
  }

  /** For instructions that have no method here. */
  public final CodeBuilder code;

  private final Variables variables;
  private final Constants constants;

  /** Not null in the first emission, which only finds out about variables. */
  private final Touched touched;

  private final boolean inlines;
  private final int gLocal;
  private final int longsLocal;
  private final int refsLocal;

  /** Where a completion code is that is not known before. */
  private final int completionLocal;

  private final Label exit;
  private final List<Scope> dispatched = new ArrayList<>();
  private Scope scope;

  /** The function that is emitted in place of a call of it; null for that of the class. */
  private Inlined inlined;

  private int size;

  /** Whether what is emitted now is a step that always completes normally. */
  private boolean step;

  /** Whether what was emitted since the last statement began may raise a panic without place. */
  private boolean raises;

  Emitter(
      CodeBuilder code,
      Variables variables,
      Constants constants,
      Touched touched,
      boolean inlines) {
    this.code = code;
    this.inlines = inlines;
    this.variables = variables;
    this.constants = constants;
    this.touched = touched;
    gLocal = code.allocateLocal(TypeKind.REFERENCE);
    longsLocal = code.allocateLocal(TypeKind.REFERENCE);
    refsLocal = code.allocateLocal(TypeKind.REFERENCE);
    completionLocal = code.allocateLocal(TypeKind.INT);
    exit = code.newLabel();
    scope = new Scope(null, new int[0], new Label[0]);
  }

  private boolean scans() {
    return touched != null;
  }

  // The method around what is emitted.

  /** Begins: takes the variables out of the frame. */
  void begin(int clearedRefs) {
    loadFrame();
    code.getfield(FRAME, "g", desc(G.class)).astore(gLocal);
    loadFrame();
    code.getfield(FRAME, "longs", LONGS).astore(longsLocal);
    loadFrame();
    code.getfield(FRAME, "refs", REFS).astore(refsLocal);
    if (!scans()) {
      variables.enter(code, longsLocal, refsLocal, clearedRefs);
    }
  }

  /** Ends the code of a loop: whoever goes on finds all variables in the frame, always. */
  void endLoop(Label start) {
    jump(StmtNode.NORMAL);
    dispatches();
    code.labelBinding(exit);
    variables.leave(code, longsLocal, refsLocal);
    code.iload(completionLocal).ireturn();
    Label end = code.newBoundLabel();
    Label handler = code.newBoundLabel();
    code.exceptionCatchAll(start, end, handler);
    variables.leave(code, longsLocal, refsLocal);
    code.athrow();
  }

  /** Ends the code of a function: its caller only looks for the results. */
  void endBody(int[] resultSlots, boolean[] inLongs) {
    jump(StmtNode.NORMAL);
    dispatches();
    code.labelBinding(exit);
    for (int i = 0; i < resultSlots.length; i++) {
      int array = inLongs[i] ? longsLocal : refsLocal;
      variables.leave(code, !inLongs[i], resultSlots[i], array);
    }
    code.iload(completionLocal).ireturn();
  }

  private void dispatches() {
    for (Scope s : dispatched) {
      code.labelBinding(s.dispatch);
      for (Scope t = s; t != null; t = t.outer) {
        for (int i = 0; i < t.codes.length; i++) {
          code.iload(completionLocal).loadConstant(t.codes[i]).if_icmpeq(t.labels[i]);
        }
      }
      code.goto_(exit);
    }
  }

  // Values and variables.

  /** Leaves the frame on the stack; what is inlined has none. */
  public void loadFrame() {
    if (inlined != null) {
      throw new NotEmittable();
    }
    code.aload(FRAME_LOCAL);
  }

  /** Leaves a frame on the stack for the traceback of a panic that is raised here. */
  public void loadPanicFrame() {
    loadPanicFrame(inlined);
  }

  private void loadPanicFrame(Inlined in) {
    if (in == null) {
      code.aload(FRAME_LOCAL);
      return;
    }
    loadPanicFrame(in.outer);
    if (in.fn != null) {
      constant(in.fn, Func.class);
    } else {
      code.aload(in.fnLocal);
    }
    constant(in.site, CallSite.class);
    invokePure(Frame.class, "ofInlined", Frame.class, Frame.class, Func.class, CallSite.class);
  }

  /**
   * Emits the statements of a function in place of its call, with arguments that have been
   * evaluated; returns what has its results.
   *
   * @param fn the function, which captures nothing
   * @param args the JVM local of each argument, by its slot among the variables of its kind
   */
  public Inlined inline(Inlinable callee, Func fn, CallSite site, Map<Variable, Integer> args) {
    return inline(callee, new Inlined(inlined, fn, -1, site), args);
  }

  /** As the other, for a func value in a JVM local. */
  public Inlined inline(Inlinable callee, int fn, CallSite site, Map<Variable, Integer> args) {
    return inline(callee, new Inlined(inlined, null, fn, site), args);
  }

  private Inlined inline(Inlinable callee, Inlined in, Map<Variable, Integer> args) {
    for (Variable v : callee.variables()) {
      Integer local = args.get(v);
      if (local == null) {
        zero(v.kind());
        local = store(v.kind());
      }
      in.locals.put(v, local);
    }
    Label end = code.newLabel();
    Scope outerScope = scope;
    boolean outerStep = step;
    scope = new Scope(null, new int[] {StmtNode.RETURN}, new Label[] {end});
    step = false;
    inlined = in;
    callee.tree().emit(this);
    inlined = in.outer;
    scope = outerScope;
    step = outerStep;
    code.labelBinding(end);
    return in;
  }

  /** Leaves what the running function captured on the stack. */
  public void loadCaptured() {
    if (inlined == null) {
      loadFrame();
      field(Frame.class, "fn", Func.class);
    } else if (inlined.fn == null) {
      code.aload(inlined.fnLocal);
    } else {
      throw new NotEmittable();
    }
    field(Func.class, "captured", Object[].class);
  }

  /** Leaves the zero value of a kind on the stack. */
  public void zero(Kind kind) {
    switch (kind) {
      case LONG -> code.lconst_0();
      case DOUBLE -> code.dconst_0();
      case BOOL -> code.iconst_0();
      case REF -> code.aconst_null();
    }
  }

  /** Leaves the value of a variable of a function that was inlined on the stack. */
  public void readIn(Inlined callee, Kind kind, int slot) {
    Integer local = callee.locals.get(new Variable(kind, slot));
    if (local == null) {
      zero(kind); // it is never written
    } else {
      load(kind, local);
    }
  }

  public void loadG() {
    code.aload(gLocal);
  }

  /** Leaves the value of a slot of the frame on the stack. */
  public void read(Kind kind, int slot) {
    size++;
    if (inlined != null) {
      load(kind, inlined.local(this, kind, slot));
    } else if (scans()) {
      variables.use(kind, slot, false);
    } else if (variables.isLocal(kind, slot)) {
      variables.read(code, kind, slot);
    } else if (kind == Kind.REF) {
      code.aload(refsLocal).loadConstant(slot).aaload();
    } else {
      code.aload(longsLocal).loadConstant(slot).laload();
      Variables.fromBits(code, kind);
    }
  }

  /** Takes the value of a slot of the frame from the stack. */
  public void write(Kind kind, int slot) {
    size++;
    if (inlined != null) {
      code.storeLocal(type(kind), inlined.local(this, kind, slot));
    } else if (scans()) {
      variables.use(kind, slot, true);
    } else if (variables.isLocal(kind, slot)) {
      variables.write(code, kind, slot);
    } else {
      put(refsLocal, longsLocal, kind, slot);
    }
  }

  private void put(int refArray, int longArray, Kind kind, int slot) {
    int v = store(kind);
    code.aload(kind == Kind.REF ? refArray : longArray).loadConstant(slot);
    load(kind, v);
    if (kind == Kind.REF) {
      code.aastore();
    } else {
      Variables.toBits(code, kind);
      code.lastore();
    }
  }

  /** Takes a value from the stack; returns the JVM local that it is kept in. */
  public int store(Kind kind) {
    int local = code.allocateLocal(type(kind));
    code.storeLocal(type(kind), local);
    return local;
  }

  /** Takes a value from the stack into a JVM local. */
  public void storeIn(Kind kind, int local) {
    code.storeLocal(type(kind), local);
  }

  int newLocal(Kind kind) {
    return code.allocateLocal(type(kind));
  }

  public void load(Kind kind, int local) {
    code.loadLocal(type(kind), local);
  }

  /** Leaves the value of a slot of another frame, which is on the stack, there instead. */
  public void readIn(Kind kind, int slot) {
    if (kind == Kind.REF) {
      code.getfield(FRAME, "refs", REFS).loadConstant(slot).aaload();
    } else {
      code.getfield(FRAME, "longs", LONGS).loadConstant(slot).laload();
      Variables.fromBits(code, kind);
    }
  }

  /** Puts the value of a local into a slot of another frame, which is in a local. */
  public void writeIn(int frame, Kind kind, int slot, int local) {
    code.aload(frame);
    if (kind == Kind.REF) {
      code.getfield(FRAME, "refs", REFS).loadConstant(slot).aload(local).aastore();
    } else {
      code.getfield(FRAME, "longs", LONGS).loadConstant(slot);
      load(kind, local);
      Variables.toBits(code, kind);
      code.lastore();
    }
  }

  private static TypeKind type(Kind kind) {
    return switch (kind) {
      case LONG -> TypeKind.LONG;
      case DOUBLE -> TypeKind.DOUBLE;
      case BOOL -> TypeKind.INT;
      case REF -> TypeKind.REFERENCE;
    };
  }

  /** Leaves an object on the stack that is known now; the type must be public. */
  public void constant(Object o, Class<?> type) {
    size++;
    constants.load(code, o, desc(type));
  }

  /** Leaves an integer constant on the stack. */
  public void constant(long v) {
    code.loadConstant(v);
  }

  /** Replaces a value on the stack by a new object of which it is the constructor's argument. */
  public void create(Class<?> type, Kind kind, Class<?> param) {
    int v = store(kind);
    code.new_(desc(type)).dup();
    load(kind, v);
    code.invokespecial(desc(type), ConstantDescs.INIT_NAME, methodType(void.class, param));
  }

  public void cast(Class<?> type) {
    code.checkcast(desc(type));
  }

  public void field(Class<?> owner, String name, Class<?> type) {
    code.getfield(desc(owner), name, desc(type));
  }

  /** Calls a static method. */
  public void invokeStatic(Class<?> owner, String name, Class<?> result, Class<?>... params) {
    raises = true;
    size++;
    code.invokestatic(desc(owner), name, methodType(result, params));
  }

  /** Calls a method of the object below the arguments. */
  public void invoke(Class<?> owner, String name, Class<?> result, Class<?>... params) {
    raises = true;
    size++;
    code.invokevirtual(desc(owner), name, methodType(result, params));
  }

  /** As {@link #invokeStatic}, of a method whose panics know their place. */
  public void invokePlaced(Class<?> owner, String name, Class<?> result, Class<?>... params) {
    code.invokestatic(desc(owner), name, methodType(result, params));
  }

  /** As {@link #invokeStatic}, of a method that never panics. */
  public void invokePure(Class<?> owner, String name, Class<?> result, Class<?>... params) {
    code.invokestatic(desc(owner), name, methodType(result, params));
  }

  /** As {@link #invoke}, of a method that never panics. */
  public void invokePureVirtual(Class<?> owner, String name, Class<?> result, Class<?>... params) {
    size++;
    code.invokevirtual(desc(owner), name, methodType(result, params));
  }

  /** Calls a method of the frame on the stack that has neither parameters nor result. */
  public void invokeFrame(String name) {
    code.invokevirtual(FRAME, name, ConstantDescs.MTD_void);
  }

  void invokeMemory(String name, Class<?> result, Class<?>... params) {
    invokePure(Memory.class, name, result, params);
  }

  private static MethodTypeDesc methodType(Class<?> result, Class<?>... params) {
    ClassDesc[] p = new ClassDesc[params.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = desc(params[i]);
    }
    return MethodTypeDesc.of(desc(result), p);
  }

  static ClassDesc desc(Class<?> c) {
    return ClassDesc.ofDescriptor(c.descriptorString());
  }

  /** Drops a value from the stack. */
  public void pop(Kind kind) {
    if (kind == Kind.LONG || kind == Kind.DOUBLE) {
      code.pop2();
    } else {
      code.pop();
    }
  }

  static void bitsToDouble(CodeBuilder c) {
    MethodTypeDesc type = MethodTypeDesc.of(CD_double, CD_long);
    c.invokestatic(ConstantDescs.CD_Double, "longBitsToDouble", type);
  }

  static void doubleToBits(CodeBuilder c) {
    MethodTypeDesc type = MethodTypeDesc.of(CD_long, CD_double);
    c.invokestatic(ConstantDescs.CD_Double, "doubleToRawLongBits", type);
  }

  // Nodes that are called.

  /** Calls an expression for its value. */
  public void call(ExprNode x, Kind kind) {
    switch (kind) {
      case LONG -> call(x, "execLong", CD_long);
      case DOUBLE -> call(x, "execDouble", CD_double);
      case BOOL -> call(x, "execBool", CD_boolean);
      case REF -> call(x, "execRef", ConstantDescs.CD_Object);
    }
  }

  /** Calls an expression for its effects. */
  public void callVoid(ExprNode x) {
    call(x, "execVoid", CD_void);
  }

  private void call(ExprNode x, String method, ClassDesc result) {
    touch(x);
    constant(x, ExprNode.class);
    loadFrame();
    code.invokevirtual(EXPR, method, MethodTypeDesc.of(result, FRAME));
    raises = true;
  }

  /** Calls a statement, which may complete in any way. */
  public void call(StmtNode s) {
    touch(s);
    constant(s, StmtNode.class);
    loadFrame();
    code.invokevirtual(STMT, "exec", EXEC);
    raises = true;
    if (step) {
      code.pop();
      return;
    }
    code.istore(completionLocal).iload(completionLocal).ifne(dispatch());
  }

  /** A method that is called touches a slot of the frame; a negative number stands for none. */
  public void touch(Kind kind, int slot) {
    if (inlined != null) {
      throw new NotEmittable();
    }
    if (scans() && slot >= 0) {
      variables.pin(kind, slot);
    }
  }

  /** The node is going to be called: its variables are to be in the frame. */
  public void touch(Node n) {
    if (inlined != null) {
      throw new NotEmittable();
    }
    if (scans()) {
      touched.pin(n);
    }
  }

  /** Returns a measure of what has been emitted. */
  int size() {
    return size;
  }

  /** Reports whether calls of small functions may be inlined. */
  public boolean inlines() {
    return inlines;
  }

  private Label dispatch() {
    if (scope.dispatch == null) {
      scope.dispatch = code.newLabel();
      dispatched.add(scope);
    }
    return scope.dispatch;
  }

  // Control flow.

  /** Leaves the value of a condition on the stack that emits itself as a jump. */
  public void truth(ExprNode condition) {
    Label no = code.newLabel();
    Label end = code.newLabel();
    condition.emitUnless(this, no);
    code.iconst_1().goto_(end).labelBinding(no).iconst_0().labelBinding(end);
  }

  /** Emits a step that always completes normally. */
  public void step(StmtNode s) {
    boolean outer = step;
    step = true;
    s.emit(this);
    step = outer;
  }

  /**
   * Emits a statement of a block: a panic that is raised in it without knowing its place gets that
   * of the statement.
   */
  public void statement(StmtNode s) {
    boolean outer = raises;
    raises = false;
    Label start = code.newBoundLabel();
    s.emit(this);
    if (raises) {
      Label end = code.newBoundLabel();
      Label after = code.newLabel();
      code.goto_(after);
      Label handler = code.newBoundLabel();
      code.exceptionCatch(start, end, handler, desc(GoPanic.class));
      loadPanicFrame();
      constant(s, CallSite.class);
      code.invokevirtual(
          desc(GoPanic.class), "raisedIn", methodType(GoPanic.class, Frame.class, CallSite.class));
      code.athrow();
      code.labelBinding(after);
    }
    raises = outer;
  }

  /** Panics that a native, called without a frame, raises from start to end are its own. */
  public void raisedInNative(Label start, Label end, Func fn, CallSite site) {
    Label after = code.newLabel();
    code.goto_(after);
    Label handler = code.newBoundLabel();
    code.exceptionCatch(start, end, handler, desc(GoPanic.class));
    loadPanicFrame();
    constant(fn, Func.class);
    constant(site, CallSite.class);
    invokePure(Frame.class, "ofInlined", Frame.class, Frame.class, Func.class, CallSite.class);
    code.aconst_null();
    code.invokevirtual(
        desc(GoPanic.class), "raisedIn", methodType(GoPanic.class, Frame.class, CallSite.class));
    code.athrow();
    code.labelBinding(after);
  }

  /** From here to {@link #closeScope}, a completion code leads to a label. */
  public void openScope(int[] codes, Label... labels) {
    scope = new Scope(scope, codes, labels);
  }

  public void closeScope() {
    scope = scope.outer;
  }

  /** Goes on where a completion code leads to. */
  public void jump(int completion) {
    Label target = scope.find(completion);
    if (target != null) {
      code.goto_(target);
    } else {
      code.loadConstant(completion).istore(completionLocal).goto_(exit);
    }
  }

  /** Lets the scheduler take over, at the end of a loop's turn. */
  public void poll() {
    loadG();
    code.invokevirtual(desc(G.class), "poll", ConstantDescs.MTD_void);
  }

  /** Throws the panic that is on the stack: it knows its place. */
  public void raise() {
    code.athrow();
  }
}
