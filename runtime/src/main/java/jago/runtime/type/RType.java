package jago.runtime.type;

import jago.runtime.value.Box;
import jago.runtime.value.Complex;
import jago.runtime.value.GoArrays;
import jago.runtime.value.GoString;
import jago.runtime.value.Struct;
import java.util.List;

/**
 * A run-time type. Types are unique per program: identical types are the same object, so that type
 * identity is reference identity. The predeclared types are constants here, shared by all programs;
 * the others are made by {@link Types}, the table of one program.
 *
 * <p>A defined type is made first and gets its underlying type later, once: until then only its
 * name may be asked for. Accessors of parts ({@link #elem}, {@link #fields}, ...) look through to
 * the underlying type.
 */
public final class RType {
  public static final RType BOOL = basic(Kind.BOOL, Storage.BOOL, "bool");
  public static final RType INT = basic(Kind.INT, Storage.I64, "int");
  public static final RType INT8 = basic(Kind.INT8, Storage.I8, "int8");
  public static final RType INT16 = basic(Kind.INT16, Storage.I16, "int16");
  public static final RType INT32 = basic(Kind.INT32, Storage.I32, "int32");
  public static final RType INT64 = basic(Kind.INT64, Storage.I64, "int64");
  public static final RType UINT = basic(Kind.UINT, Storage.I64, "uint");
  public static final RType UINT8 = basic(Kind.UINT8, Storage.U8, "uint8");
  public static final RType UINT16 = basic(Kind.UINT16, Storage.U16, "uint16");
  public static final RType UINT32 = basic(Kind.UINT32, Storage.U32, "uint32");
  public static final RType UINT64 = basic(Kind.UINT64, Storage.I64, "uint64");
  public static final RType UINTPTR = basic(Kind.UINTPTR, Storage.I64, "uintptr");
  public static final RType FLOAT32 = basic(Kind.FLOAT32, Storage.F32, "float32");
  public static final RType FLOAT64 = basic(Kind.FLOAT64, Storage.F64, "float64");
  public static final RType COMPLEX64 = basic(Kind.COMPLEX64, Storage.REF, "complex64");
  public static final RType COMPLEX128 = basic(Kind.COMPLEX128, Storage.REF, "complex128");
  public static final RType STRING = basic(Kind.STRING, Storage.REF, "string");
  public static final RType UNSAFE_POINTER =
      basic(Kind.UNSAFE_POINTER, Storage.REF, "unsafe.Pointer");

  /** The type func(). */
  public static final RType FUNC_NONE = func(none(), none(), false);

  /** The type func() string. */
  public static final RType FUNC_STRING = func(none(), new RType[] {STRING}, false);

  /** The empty interface. */
  public static final RType ANY = emptyInterface();

  /** The predeclared type error. */
  public static final RType ERROR = errorInterface();

  /** Set once; INVALID until a defined type has its underlying type. */
  public Kind kind;

  /** Set once, as {@link #kind}. */
  public Storage storage;

  /** The name of a defined or predeclared type without package, such as List[int]; else "". */
  public final String name;

  /** The import path of the package of a defined type; else "". */
  public final String pkgPath;

  private final String text;

  /** This type itself unless it is a defined type. */
  private RType underlying;

  private Types home;
  private boolean shared;
  private List<Method> javaMethods;
  private CopyOnWriteTable<String, Object> methods;
  private CopyOnWriteTable<RType, Object> satisfied;

  // Parts of a type that is its own underlying type.
  private RType elem;
  private RType key;
  private long length;
  private ChanDir dir;
  private RType[] params;
  private RType[] results;
  private boolean variadic;
  private InterfaceMethod[] interfaceMethods;
  private Field[] fields;

  private StructClass structClass;
  private RType pointer;
  private Box[] smallInts;
  private Box nilBox;
  private Struct zero;

  private RType(Kind kind, Storage storage, String name, String pkgPath, String text) {
    this.kind = kind;
    this.storage = storage;
    this.name = name;
    this.pkgPath = pkgPath;
    this.text = text;
    this.underlying = this;
  }

  private static RType[] none() {
    return new RType[0];
  }

  private static RType basic(Kind kind, Storage storage, String name) {
    return new RType(kind, storage, name, "", name);
  }

  private static RType unnamed(Kind kind, String text) {
    return new RType(kind, Storage.REF, "", "", text);
  }

  private static RType emptyInterface() {
    RType t = unnamed(Kind.INTERFACE, "interface {}");
    t.interfaceMethods = new InterfaceMethod[0];
    return t;
  }

  private static RType errorInterface() {
    RType t = new RType(Kind.INVALID, Storage.REF, "error", "", "error");
    t.underlying = errorUnderlying();
    t.kind = Kind.INTERFACE;
    return t;
  }

  private static RType errorUnderlying() {
    return interfaceOf(
        new InterfaceMethod[] {new InterfaceMethod("Error", "", FUNC_STRING)},
        "interface { Error() string }");
  }

  // Makers, for Types.

  static RType named(Types home, String name, String pkgPath, String text) {
    RType t = new RType(Kind.INVALID, null, name, pkgPath, text);
    t.home = home;
    return t;
  }

  static RType slice(RType elem) {
    RType t = unnamed(Kind.SLICE, "[]" + elem.text);
    t.elem = elem;
    return t;
  }

  static RType pointer(Types home, RType elem) {
    RType t = unnamed(Kind.POINTER, "*" + elem.text);
    t.home = home;
    t.elem = elem;
    return t;
  }

  static RType array(long length, RType elem) {
    RType t = unnamed(Kind.ARRAY, "[" + length + "]" + elem.text);
    t.elem = elem;
    t.length = length;
    return t;
  }

  static RType map(RType key, RType elem) {
    RType t = unnamed(Kind.MAP, "map[" + key.text + "]" + elem.text);
    t.key = key;
    t.elem = elem;
    return t;
  }

  static RType chan(ChanDir dir, RType elem) {
    boolean parens = dir == ChanDir.BOTH && elem.text.startsWith("<-chan");
    RType t =
        unnamed(Kind.CHAN, parens ? dir.prefix + "(" + elem.text + ")" : dir.prefix + elem.text);
    t.elem = elem;
    t.dir = dir;
    return t;
  }

  static RType func(RType[] params, RType[] results, boolean variadic) {
    RType t = unnamed(Kind.FUNC, "func" + TypeText.signature(params, results, variadic));
    t.params = params;
    t.results = results;
    t.variadic = variadic;
    return t;
  }

  static RType struct(Types home, Field[] fields) {
    RType t = unnamed(Kind.STRUCT, TypeText.struct(fields));
    t.home = home;
    t.fields = fields;
    return t;
  }

  static RType interfaceOf(InterfaceMethod[] sorted) {
    return interfaceOf(sorted, TypeText.interfaceOf(sorted));
  }

  private static RType interfaceOf(InterfaceMethod[] sorted, String text) {
    RType t = unnamed(Kind.INTERFACE, text);
    t.interfaceMethods = sorted;
    return t;
  }

  /** Makes a defined type that all programs share, because Java code makes its values. */
  public static RType shared(String pkgPath, String name, RType underlying) {
    RType t =
        new RType(
            underlying.kind,
            underlying.storage,
            name,
            pkgPath,
            pkgPath.substring(pkgPath.lastIndexOf('/') + 1) + "." + name);
    t.underlying = underlying;
    t.shared = true;
    return t;
  }

  /** Makes a struct type that all programs share, with a class written by hand. */
  public static RType sharedStruct(String pkgPath, String name, Struct zero, Field... fields) {
    RType u = unnamed(Kind.STRUCT, TypeText.struct(fields));
    u.fields = fields;
    u.structClass = StructClass.handWritten(fields, zero);
    RType t = shared(pkgPath, name, u);
    t.zero = zero;
    return t;
  }

  /** Makes the pointer type to a shared type. */
  public static RType sharedPointer(RType base) {
    RType t = pointer(null, base);
    t.shared = true;
    return t;
  }

  /**
   * Gives a defined type its underlying type, once, before the first value of the type exists.
   * Shared types, which have theirs, ignore it.
   */
  public void setUnderlying(RType u) {
    if (shared) {
      return;
    }
    if (kind != Kind.INVALID) {
      throw new IllegalStateException("underlying type of " + text + " set twice");
    }
    underlying = u.underlying;
    storage = underlying.storage;
    kind = underlying.kind;
    if (kind == Kind.STRUCT) {
      underlying.structClass().claim(this);
    }
  }

  /**
   * Makes a defined struct type use a class written by hand instead of a generated one. Called
   * after {@link #setUnderlying}, before the first value.
   *
   * @param zero the zero value; its class has a field for each field of the type
   */
  public void bindClass(Struct zero) {
    if (shared) {
      return;
    }
    underlying.structClass().disclaim(this);
    fields = underlying.fields.clone();
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].copy();
    }
    structClass = StructClass.handWritten(fields, zero);
    this.zero = zero;
  }

  // Questions.

  /** Returns the type as {@code %T} prints it. */
  @Override
  public String toString() {
    return text;
  }

  public RType underlying() {
    return underlying;
  }

  /** Reports whether the type is defined or predeclared. */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** Returns the base of a pointer, or what an array, slice, channel or map holds. */
  public RType elem() {
    return underlying.elem;
  }

  /** Returns a map's key type. */
  public RType key() {
    return underlying.key;
  }

  /**
   * Returns the length of an array type. Of one that is longer than any Java array there is no
   * value, which does not fit into memory; but there are pointers to it, all nil.
   */
  public int length() {
    return (int) Math.min(underlying.length, Integer.MAX_VALUE);
  }

  /** Returns the length that an array type says, of which there may be no value. */
  public long arrayLength() {
    return underlying.length;
  }

  public ChanDir chanDir() {
    return underlying.dir;
  }

  /** Returns a function's parameter types; the last one of a variadic function is a slice. */
  public RType[] params() {
    return underlying.params;
  }

  public RType[] results() {
    return underlying.results;
  }

  public boolean isVariadic() {
    return underlying.variadic;
  }

  /** Returns a struct's fields, which have their places in the class of this very type. */
  public Field[] fields() {
    return fields != null ? fields : underlying.fields;
  }

  /** Returns an interface's methods, those of embedded interfaces included, in order. */
  public InterfaceMethod[] interfaceMethods() {
    return underlying.interfaceMethods;
  }

  public boolean isInterface() {
    return kind == Kind.INTERFACE;
  }

  /** Returns the class of the values of a struct type. */
  public StructClass structClass() {
    if (structClass != null) {
      return structClass;
    }
    if (underlying != this) {
      return underlying.structClass();
    }
    structClass = home.structClassOf(this);
    return structClass;
  }

  /**
   * Reports whether a pointer of this type goes into an interface as it is: as the {@link Struct}
   * that it points to, which answers this type.
   */
  public boolean isRawPointer() {
    return kind == Kind.POINTER
        && underlying == this
        && elem.kind == Kind.STRUCT
        && elem.structClass().owner() == elem;
  }

  /** Reports whether == is defined on the type; values in interfaces may still panic. */
  public boolean isComparable() {
    switch (kind) {
      case SLICE, MAP, FUNC:
        return false;
      case ARRAY:
        return elem().isComparable();
      case STRUCT:
        for (Field f : underlying.fields) {
          if (!f.type.isComparable()) {
            return false;
          }
        }
        return true;
      default:
        return true;
    }
  }

  /** Reports whether the zero value, of REF storage, is another thing than null. */
  public boolean zeroIsObject() {
    return switch (kind) {
      case STRING, STRUCT, ARRAY, COMPLEX64, COMPLEX128 -> true;
      default -> false;
    };
  }

  /**
   * Returns the zero value of a type of REF storage: a new variable for structs and arrays, null
   * where nil is zero.
   */
  public Object zeroRef() {
    return switch (kind) {
      case STRING -> GoString.EMPTY;
      case COMPLEX64, COMPLEX128 -> Complex.ZERO;
      case STRUCT -> zeroStruct().copy();
      case ARRAY -> GoArrays.make(elem(), length());
      default -> null;
    };
  }

  /** Returns the zero value of a struct type, shared: it must not be written, only copied. */
  public Struct zeroStruct() {
    if (zero == null) {
      zero = structClass().zero();
    }
    return zero;
  }

  /** Returns how many bytes a value takes in Go's memory (64-bit): what unsafe.Sizeof says. */
  public long size() {
    return GoLayout.size(underlying);
  }

  /** Returns the alignment in Go's memory: what unsafe.Alignof says. */
  public int align() {
    return GoLayout.align(underlying);
  }

  /** Returns where a field of a struct is in Go's memory: what unsafe.Offsetof says. */
  public long fieldOffset(int i) {
    return GoLayout.offset(underlying, i);
  }

  /** Reports whether Go's garbage collector would look into values of the type. */
  public boolean hasPointers() {
    return GoLayout.hasPointers(underlying);
  }

  // Methods.

  /**
   * Returns the method in the method set of this type, which is no interface, or null.
   *
   * @param pkgPath the import path of the package for a name that is not exported, else ""
   */
  public Method method(String name, String pkgPath) {
    if (javaMethods != null) {
      for (Method m : javaMethods) {
        if (m.name().equals(name)) {
          return m;
        }
      }
      return null;
    }
    if (home == null) {
      return null;
    }
    if (methods == null) {
      methods = new CopyOnWriteTable<>(8);
    }
    String id = pkgPath.isEmpty() ? name : pkgPath + "." + name;
    Object m = methods.get(id);
    if (m == null) {
      m = home.methodSource().find(this, name, pkgPath);
      m = methods.putIfAbsent(id, m == null ? Boolean.FALSE : m);
    }
    return m instanceof Method found ? found : null;
  }

  /** Returns the method set of this type, which is no interface, ordered by name. */
  public List<Method> methods() {
    if (javaMethods != null) {
      return javaMethods;
    }
    return home == null ? List.of() : home.methodSource().all(this);
  }

  /** Gives a type that Java code made its methods, ordered by name. */
  public void setJavaMethods(List<Method> methods) {
    javaMethods = methods;
  }

  /** Reports whether this type, which is no interface, has all methods of the interface type. */
  public boolean implementsAll(RType iface) {
    return missingMethod(iface) == null;
  }

  /** Returns the first method of the interface type that this type lacks, or null. */
  public InterfaceMethod missingMethod(RType iface) {
    RType want = iface.underlying;
    if (want.interfaceMethods.length == 0) {
      return null;
    }
    if (home == null) {
      return findMissing(want.interfaceMethods);
    }
    if (satisfied == null) {
      satisfied = new CopyOnWriteTable<>(8);
    }
    Object known = satisfied.get(want);
    if (known == null) {
      InterfaceMethod missing = findMissing(want.interfaceMethods);
      known = satisfied.putIfAbsent(want, missing == null ? Boolean.TRUE : missing);
    }
    return known instanceof InterfaceMethod m ? m : null;
  }

  private InterfaceMethod findMissing(InterfaceMethod[] wanted) {
    for (InterfaceMethod w : wanted) {
      Method m = method(w.name(), w.pkgPath());
      if (m == null || m.type() != w.type()) {
        return w;
      }
    }
    return null;
  }

  // Kept here for others: one object per type.

  /** Returns the pointer type kept here, or null; only types of that table keep one. */
  RType pointerIn(Types t) {
    return home == t ? pointer : null;
  }

  void keepPointer(Types t, RType p) {
    if (home == t) {
      pointer = p;
    }
  }

  /** Returns the cache that Boxes keeps for small integers of this type, or null. */
  public Box[] smallInts() {
    return smallInts;
  }

  public void setSmallInts(Box[] boxes) {
    smallInts = boxes;
  }

  /** Returns the one value of this type that holds nil. */
  public Box nilBox() {
    if (nilBox == null) {
      nilBox = new Box.OfRef(this, null);
    }
    return nilBox;
  }
}
