package jago.runtime.type;

/**
 * A field of a struct type. Its place in the Java class is known once the class is made, which the
 * first call of {@link #offset} or {@link #javaName} sees to.
 */
public final class Field {
  public final String name;

  /** The import path of the package for a name that is not exported, else "". */
  public final String pkgPath;

  public final RType type;
  public final boolean embedded;

  /** The tag, unquoted; "" for none. */
  public final String tag;

  private StructClass home;
  private String javaName;
  private long offset = -1;

  public Field(String name, String pkgPath, RType type, boolean embedded, String tag) {
    this.name = name;
    this.pkgPath = pkgPath;
    this.type = type;
    this.embedded = embedded;
    this.tag = tag;
  }

  /** Returns the same field for another struct class. */
  Field copy() {
    return new Field(name, pkgPath, type, embedded, tag);
  }

  void placeIn(StructClass owner, String javaName) {
    this.home = owner;
    this.javaName = javaName;
    this.offset = -1;
  }

  public boolean isBlank() {
    return name.equals("_");
  }

  public boolean isExported() {
    return pkgPath.isEmpty();
  }

  /** Returns the name of the Java field in {@link #javaClass}. */
  public String javaName() {
    return javaName;
  }

  /** Returns the class that declares the Java field. */
  public Class<?> javaClass() {
    return home.javaClass();
  }

  /** Returns the offset of the Java field, as {@code Memory} counts. */
  public long offset() {
    if (offset < 0) {
      offset = home.offset(javaName);
    }
    return offset;
  }
}
