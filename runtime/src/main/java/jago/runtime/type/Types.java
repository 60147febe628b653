package jago.runtime.type;

import jago.runtime.panic.RuntimeErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The types of one program: makes each unnamed type once, so that identical types are the same
 * object. Goroutines may call it at any time; nothing in it locks.
 */
public final class Types {
  private enum Form {
    SLICE,
    ARRAY,
    MAP,
    CHAN,
    FUNC,
    INTERFACE,
    STRUCT
  }

  /**
   * What makes an unnamed type; parts are types (by identity), names and numbers. No record: their
   * generated methods are slow when a program starts.
   */
  private static final class Key {
    private final Form form;
    private final List<Object> parts;

    Key(Form form, List<Object> parts) {
      this.form = form;
      this.parts = parts;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && form == k.form && parts.equals(k.parts);
    }

    @Override
    public int hashCode() {
      return 31 * form.ordinal() + parts.hashCode();
    }
  }

  private final CopyOnWriteTable<Key, RType> types = new CopyOnWriteTable<>(1024);
  private final CopyOnWriteTable<RType, RType> pointers = new CopyOnWriteTable<>(1024);
  private final CopyOnWriteTable<List<Object>, StructClass> structClasses =
      new CopyOnWriteTable<>(256);
  private final StructClassLoader loader = new StructClassLoader();
  private MethodSource methodSource = NO_METHODS;

  private static final MethodSource NO_METHODS =
      new MethodSource() {
        @Override
        public Method find(RType type, String name, String pkgPath) {
          return null;
        }

        @Override
        public List<Method> all(RType type) {
          return List.of();
        }
      };

  public Types() {
    types.putIfAbsent(funcKey(new RType[0], new RType[0], false), RType.FUNC_NONE);
    types.putIfAbsent(funcKey(new RType[0], new RType[] {RType.STRING}, false), RType.FUNC_STRING);
    types.putIfAbsent(interfaceKey(RType.ANY.interfaceMethods()), RType.ANY);
    for (RType p : RuntimeErrors.sharedPointers()) {
      pointers.putIfAbsent(p.elem(), p);
    }
    RType error = RType.ERROR.underlying();
    types.putIfAbsent(interfaceKey(error.interfaceMethods()), error);
  }

  /** Installs where types find their methods. */
  public void setMethodSource(MethodSource source) {
    methodSource = source;
  }

  MethodSource methodSource() {
    return methodSource;
  }

  /**
   * Makes a new defined type, different from all others; it gets its underlying type by {@link
   * RType#setUnderlying}. A type of package runtime whose values are made by Java code is the one
   * that exists.
   *
   * @param pkgName the package's name, as %T prints it
   * @param name with type arguments, such as Pair[int,string]
   */
  public RType named(String pkgPath, String pkgName, String name) {
    if (pkgPath.equals("runtime")) {
      RType shared = RuntimeErrors.sharedType(name);
      if (shared != null) {
        return shared;
      }
    }
    return RType.named(this, name, pkgPath, pkgName.isEmpty() ? name : pkgName + "." + name);
  }

  public RType pointerTo(RType base) {
    RType p = base.pointerIn(this);
    if (p != null) {
      return p;
    }
    p = pointers.get(base);
    if (p == null) {
      p = pointers.putIfAbsent(base, RType.pointer(this, base));
      base.keepPointer(this, p);
    }
    return p;
  }

  public RType sliceOf(RType elem) {
    Key k = new Key(Form.SLICE, List.of(elem));
    RType t = types.get(k);
    return t != null ? t : types.putIfAbsent(k, RType.slice(elem));
  }

  public RType arrayOf(long length, RType elem) {
    Key k = new Key(Form.ARRAY, List.of(length, elem));
    RType t = types.get(k);
    return t != null ? t : types.putIfAbsent(k, RType.array(length, elem));
  }

  public RType mapOf(RType key, RType elem) {
    Key k = new Key(Form.MAP, List.of(key, elem));
    RType t = types.get(k);
    return t != null ? t : types.putIfAbsent(k, RType.map(key, elem));
  }

  public RType chanOf(ChanDir dir, RType elem) {
    Key k = new Key(Form.CHAN, List.of(dir, elem));
    RType t = types.get(k);
    return t != null ? t : types.putIfAbsent(k, RType.chan(dir, elem));
  }

  /** A variadic function's last parameter type is a slice. */
  public RType funcOf(RType[] params, RType[] results, boolean variadic) {
    Key k = funcKey(params, results, variadic);
    RType t = types.get(k);
    return t != null
        ? t
        : types.putIfAbsent(k, RType.func(params.clone(), results.clone(), variadic));
  }

  /** The methods of embedded interfaces are among the given ones; the order does not matter. */
  public RType interfaceOf(InterfaceMethod... methods) {
    InterfaceMethod[] sorted = methods.clone();
    Arrays.sort(sorted);
    Key k = interfaceKey(sorted);
    RType t = types.get(k);
    return t != null ? t : types.putIfAbsent(k, RType.interfaceOf(sorted));
  }

  public RType structOf(Field... fields) {
    List<Object> parts = structParts(fields, true);
    Key k = new Key(Form.STRUCT, parts);
    RType t = types.get(k);
    if (t == null) {
      t = types.putIfAbsent(k, RType.struct(this, fields));
      t.structClass(); // tells the fields where they live
    }
    return t;
  }

  /**
   * Returns the class of a struct type that is its own underlying type. Types that differ in tags
   * only share it, so that pointers to them can be converted.
   */
  StructClass structClassOf(RType struct) {
    List<Object> key = structParts(struct.fields(), false);
    StructClass c = structClasses.get(key);
    if (c == null) {
      c = structClasses.putIfAbsent(key, StructClass.of(this, loader, struct.fields()));
    }
    c.place(struct.fields());
    return c;
  }

  private static Key funcKey(RType[] params, RType[] results, boolean variadic) {
    List<Object> parts = new ArrayList<>(params.length + results.length + 2);
    parts.add(variadic);
    parts.addAll(Arrays.asList(params));
    parts.add("->");
    parts.addAll(Arrays.asList(results));
    return new Key(Form.FUNC, parts);
  }

  private static Key interfaceKey(InterfaceMethod[] sorted) {
    return new Key(Form.INTERFACE, List.of((Object[]) sorted));
  }

  private static List<Object> structParts(Field[] fields, boolean tags) {
    List<Object> parts = new ArrayList<>(fields.length * 5);
    for (Field f : fields) {
      parts.add(f.name);
      parts.add(f.pkgPath);
      parts.add(f.type);
      parts.add(f.embedded);
      if (tags) {
        parts.add(f.tag);
      }
    }
    return parts;
  }
}
