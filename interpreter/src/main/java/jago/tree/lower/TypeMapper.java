package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.ChanDir;
import jago.runtime.type.Field;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import jago.runtime.value.Struct;
import jago.types.Alias;
import jago.types.Array;
import jago.types.Basic;
import jago.types.Chan;
import jago.types.Func;
import jago.types.Interface;
import jago.types.Map;
import jago.types.Named;
import jago.types.Obj;
import jago.types.Package;
import jago.types.Pointer;
import jago.types.Signature;
import jago.types.Slice;
import jago.types.Tuple;
import jago.types.Type;
import jago.types.TypeParam;
import jago.types.Universe;
import jago.types.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Makes the run-time type of a checked type, with the type arguments of the function instance that
 * it stands in filled in: after this nothing is generic.
 */
final class TypeMapper {
  /** A defined type as declared, and the arguments of the instance. */
  record Origin(Named named, List<RType> args) {
    // Written out: the methods of a record are linked at their first call, which takes longer than
    // a small program runs.
    @Override
    public boolean equals(Object o) {
      return o instanceof Origin other && named == other.named && args.equals(other.args);
    }

    @Override
    public int hashCode() {
      return 31 * named.hashCode() + args.hashCode();
    }
  }

  private final Types types;
  private final NativeFinder natives;
  private final LinkNames links = new LinkNames(this);
  private final IdentityHashMap<Type, RType> known = new IdentityHashMap<>();
  private final HashMap<Origin, RType> instances = new HashMap<>();
  private final IdentityHashMap<RType, Origin> origins = new IdentityHashMap<>();

  TypeMapper(Types types, NativeFinder natives) {
    this.types = types;
    this.natives = natives;
  }

  Types types() {
    return types;
  }

  /** Returns how a defined type was declared; null for other types. */
  Origin origin(RType t) {
    return origins.get(t);
  }

  /** Returns the run-time type of t, in which args stand for the type parameters. */
  RType of(Type t, TypeArgs args) {
    if (!args.isEmpty()) {
      return make(t, args);
    }
    RType r = known.get(t);
    if (r == null) {
      r = make(t, args);
      known.put(t, r);
    }
    return r;
  }

  private RType make(Type type, TypeArgs args) {
    return switch (Alias.unalias(type)) {
      case Basic b -> basic(b);
      case Named n -> named(n, args);
      case TypeParam p -> args.get(p);
      case Pointer p -> types.pointerTo(of(p.elem(), args));
      case Slice s -> types.sliceOf(of(s.elem(), args));
      case Array a -> types.arrayOf(a.len(), of(a.elem(), args));
      case Map m -> types.mapOf(of(m.key(), args), of(m.elem(), args));
      case Chan c -> types.chanOf(direction(c.dir()), of(c.elem(), args));
      case Signature s ->
          types.funcOf(list(s.params(), args), list(s.results(), args), s.variadic());
      case jago.types.Struct s -> struct(s, args);
      case Interface i -> interfaceType(i, args);
      default -> throw new IllegalStateException("no run-time type for " + type);
    };
  }

  RType[] list(Tuple t, TypeArgs args) {
    RType[] out = new RType[t.len()];
    for (int i = 0; i < out.length; i++) {
      out[i] = of(t.at(i).type(), args);
    }
    return out;
  }

  List<RType> list(List<Type> ts, TypeArgs args) {
    return ts.stream().map(t -> of(t, args)).toList();
  }

  private static ChanDir direction(Expr.ChanDir d) {
    return switch (d) {
      case BOTH -> ChanDir.BOTH;
      case SEND_ONLY -> ChanDir.SEND;
      case RECV_ONLY -> ChanDir.RECV;
    };
  }

  private RType named(Named n, TypeArgs args) {
    if (n == Universe.ERROR) {
      return RType.ERROR;
    }
    Named declared = n.origin();
    List<RType> targs = list(n.typeArgs(), args);
    // A type declared in a generic function is another one in each instance of the function.
    TypeArgs around = isLocal(declared) ? args.function() : TypeArgs.NONE;
    TypeArgs inner = around.and(declared.typeParams(), targs);
    Origin origin = new Origin(declared, List.copyOf(inner.args()));
    RType r = instances.get(origin);
    if (r != null) {
      return r;
    }
    Package pkg = declared.obj().pkg();
    RType shared = sharedType(pkg, declared.obj().name());
    if (shared != null) {
      return shared;
    }
    r = types.named(path(pkg), pkg.name(), name(declared, around.args(), targs));
    instances.put(origin, r);
    origins.put(r, new Origin(declared, targs));
    r.setUnderlying(of(declared.underlying(), inner));
    bindClass(r);
    return r;
  }

  private void bindClass(RType r) {
    Struct zero = r.kind == Kind.STRUCT ? natives.struct(r.pkgPath, r.name) : null;
    if (zero != null) {
      r.bindClass(zero);
    }
  }

  private static RType sharedType(Package pkg, String name) {
    return pkg.path().equals("runtime") ? RuntimeErrors.sharedType(name) : null;
  }

  static boolean isLocal(Named n) {
    return n.obj().parent() != n.obj().pkg().scope();
  }

  /** The arguments of the function around a local type come first. */
  private String name(Named n, List<RType> around, List<RType> targs) {
    if (around.isEmpty() && targs.isEmpty()) {
      return n.obj().name();
    }
    String separator = around.isEmpty() || targs.isEmpty() ? "" : ";";
    return n.obj().name() + "[" + links.list(around) + separator + links.list(targs) + "]";
  }

  /** Returns the import path by which the run time knows a package. */
  static String path(Package pkg) {
    return pkg.name().equals("main") ? "main" : pkg.path();
  }

  /** Returns what tells names of different packages apart: "" for an exported name. */
  static String pkgPath(Obj o) {
    return o.exported() ? "" : path(o.pkg());
  }

  private RType struct(jago.types.Struct s, TypeArgs args) {
    Field[] fields = new Field[s.numFields()];
    for (int i = 0; i < fields.length; i++) {
      Var v = s.field(i);
      fields[i] = new Field(v.name(), pkgPath(v), of(v.type(), args), v.embedded(), s.tag(i));
    }
    return types.structOf(fields);
  }

  private RType interfaceType(Interface t, TypeArgs args) {
    List<InterfaceMethod> methods = new ArrayList<>();
    for (Func m : t.methods()) {
      methods.add(new InterfaceMethod(m.name(), pkgPath(m), of(m.signature(), args)));
    }
    return types.interfaceOf(methods.toArray(InterfaceMethod[]::new));
  }

  private static RType basic(Basic b) {
    return switch (b.kind()) {
      case BOOL, UNTYPED_BOOL -> RType.BOOL;
      case INT, UNTYPED_INT -> RType.INT;
      case INT8 -> RType.INT8;
      case INT16 -> RType.INT16;
      case INT32, UNTYPED_RUNE -> RType.INT32;
      case INT64 -> RType.INT64;
      case UINT -> RType.UINT;
      case UINT8 -> RType.UINT8;
      case UINT16 -> RType.UINT16;
      case UINT32 -> RType.UINT32;
      case UINT64 -> RType.UINT64;
      case UINTPTR -> RType.UINTPTR;
      case FLOAT32 -> RType.FLOAT32;
      case FLOAT64, UNTYPED_FLOAT -> RType.FLOAT64;
      case COMPLEX64 -> RType.COMPLEX64;
      case COMPLEX128, UNTYPED_COMPLEX -> RType.COMPLEX128;
      case STRING, UNTYPED_STRING -> RType.STRING;
      case UNSAFE_POINTER -> RType.UNSAFE_POINTER;
      case INVALID, UNTYPED_NIL -> throw new IllegalStateException("no run-time type for " + b);
    };
  }
}
