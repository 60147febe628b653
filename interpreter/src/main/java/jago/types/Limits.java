package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Inspect;
import jago.ast.Node;
import jago.ast.Positions;
import jago.ast.SourceFile;
import jago.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * What the language allows and gc's back end does not compile: values too large to handle, and
 * structs and arrays as operands of print. gc reports this where there are no other errors. Generic
 * code is left out: what it becomes is known to gc only.
 */
final class Limits {
  private static final long MAX_WIDTH = 1L << 50;
  private static final long MAX_MAP_PART = 1L << 31;
  private static final long MAX_CHAN_ELEM = 1L << 16;
  private static final long MAX_FRAME = 1L << 30;

  /** Types without a larger array stay below all limits. */
  private static final long SMALL_ARRAY = 256;

  private record Printed(int pos, String builtin, Type type) {}

  private record LargeFrame(int pos, long size) {}

  private final Checker check;
  private final List<Printed> operands = new ArrayList<>();
  private final List<LargeFrame> frames = new ArrayList<>();
  private boolean largeArrays;

  Limits(Checker check) {
    this.check = check;
  }

  /** Notes that an array type has this length. */
  void arrayLength(long len) {
    largeArrays |= len > SMALL_ARRAY;
  }

  /** Notes that a value of type t is printed by a builtin. */
  void printed(Expr.Call call, String builtin, Type t) {
    if (Predicates.isTypeParam(t)) {
      return;
    }
    Type u = t.underlying();
    if ((u instanceof Struct || u instanceof Array) && !varSize(t)) {
      operands.add(new Printed(call.pos, builtin, t));
    }
  }

  private boolean varSize(Type t) {
    return check.builtins.unsafe.hasVarSize(t);
  }

  /** Reports what is left when there are no other errors; each phase only if the last had none. */
  void report() {
    if (largeArrays) {
      for (SourceFile file : check.files) {
        file.decls.forEach(d -> visit(d, d.pos));
      }
    }
    if (check.diagnostics.isEmpty()) {
      for (Printed o : operands) {
        String type = TypeStrings.typeString(o.type, check.qualifier);
        error(o.pos, "illegal types for operand: " + o.builtin + "\n\t" + spaced(type));
      }
    }
    if (check.diagnostics.isEmpty()) {
      for (LargeFrame f : frames) {
        long mb = f.size >> 20;
        error(f.pos, "stack frame too large (>1GB): 0 MB locals + " + mb + " MB args");
      }
    }
  }

  /** The back end puts spaces into struct types. */
  private static String spaced(String type) {
    return type.replace("struct{}", "struct {}").replaceAll("struct\\{(.+)}", "struct { $1 }");
  }

  private void error(int pos, String text) {
    check.errors.error(pos, ErrorCode.TYPE_TOO_LARGE, text);
  }

  /** Checks the types written in n, which belongs to what stands at a position. */
  private void visit(Node n, int pos) {
    switch (n) {
      case Decl.TypeDecl d when !d.tparams.isEmpty() -> {
        return;
      }
      case Decl.Func d -> {
        if (!d.tparams.isEmpty() || !(d.name.obj instanceof Func f) || isGeneric(f)) {
          return;
        }
        arguments(d.pos, f.signature());
        Inspect.children(n, c -> visit(c, d.name.pos));
        return;
      }
      case Stmt.Block _ -> {}
      case Stmt s -> pos = Positions.start(s);
      case Decl d -> pos = d.pos;
      case Expr e when e.type instanceof Type t -> type(e, t, pos);
      default -> {}
    }
    int at = pos;
    Inspect.children(n, c -> visit(c, at));
  }

  private static boolean isGeneric(Func f) {
    Signature sig = f.signature();
    return sig.recv != null
        && Named.of(Lookup.deref(sig.recv.type)) instanceof Named n
        && !n.typeParams().isEmpty();
  }

  /** Checks what a function is called with and what it returns: gc has both on the stack. */
  private void arguments(int pos, Signature sig) {
    long size = sig.recv == null ? 0 : Sizes.sizeof(sig.recv.type);
    for (Tuple tuple : List.of(sig.params, sig.results)) {
      for (Var v : tuple.vars) {
        long s = Sizes.sizeof(v.type);
        size = s < 0 || size < 0 ? -1 : Math.min(size + s, MAX_WIDTH);
      }
    }
    if (size > MAX_FRAME) {
      frames.add(new LargeFrame(pos, size));
    }
  }

  private void type(Expr e, Type t, int pos) {
    switch (e) {
      case Expr.ChanType _ when t instanceof Chan c && exceeds(c.elem, MAX_CHAN_ELEM) ->
          error(pos, "channel element type too large (>64kB)");
      case Expr.MapType _ when t instanceof Map m && exceeds(m.elem, MAX_MAP_PART) ->
          error(pos, "map element type too large");
      case Expr.MapType _ when t instanceof Map m && exceeds(m.key, MAX_MAP_PART) ->
          error(pos, "map key type too large");
      case Expr.ArrayType _ when t instanceof Array && exceeds(t, MAX_WIDTH) ->
          error(
              pos,
              "type " + TypeStrings.typeString(t, check.qualifier) + " larger than address space");
      default -> {}
    }
  }

  private boolean exceeds(Type t, long limit) {
    if (t == Basic.INVALID || Predicates.isTypeParam(t) || varSize(t)) {
      return false;
    }
    long size = Sizes.sizeof(t);
    return size < 0 || size >= limit;
  }
}
