package jago.types;

/** The name of a defined type, an alias, a type parameter or a predeclared type. */
public final class TypeName extends Obj {
  TypeName(int pos, Package pkg, String name, Type type) {
    super(pos, pkg, name, type);
  }

  /** Reports whether the name is an alias of its type. */
  public boolean isAlias() {
    return switch (type) {
      case null -> false;
      case Basic b ->
          pkg != Universe.UNSAFE
              && (pkg != null || !b.name.equals(name) || b == Basic.BYTE || b == Basic.RUNE);
      case Named n -> n.obj != this;
      case TypeParam p -> p.obj != this;
      default -> true;
    };
  }
}
