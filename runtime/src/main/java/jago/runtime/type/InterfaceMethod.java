package jago.runtime.type;

/**
 * A method that an interface type asks for.
 *
 * @param pkgPath the import path of the package for a name that is not exported, else ""
 * @param type the function type, without receiver
 */
public record InterfaceMethod(String name, String pkgPath, RType type)
    implements Comparable<InterfaceMethod> {
  /** Exported names come first, as in Go's own tables: each group by name, then by package. */
  @Override
  public int compareTo(InterfaceMethod o) {
    int c = Boolean.compare(!pkgPath.isEmpty(), !o.pkgPath.isEmpty());
    if (c == 0) {
      c = name.compareTo(o.name);
    }
    return c != 0 ? c : pkgPath.compareTo(o.pkgPath);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof InterfaceMethod m
        && name.equals(m.name)
        && pkgPath.equals(m.pkgPath)
        && type == m.type;
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + type.hashCode();
  }
}
