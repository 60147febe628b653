package jago.types;

import java.util.List;

/** struct { Fields } */
public final class Struct extends Type {
  /** Null until the struct type expression has been checked. */
  List<Var> fields;

  /** Parallel to fields, or empty where no field has a tag. */
  List<String> tags = List.of();

  /** Returns a struct whose fields are still to be set. */
  Struct() {}

  public Struct(List<Var> fields, List<String> tags) {
    this.fields = fields;
    this.tags = tags;
  }

  void markComplete() {
    if (fields == null) {
      fields = List.of();
    }
  }

  /** Returns the fields, blank and embedded ones included. */
  public List<Var> fields() {
    return fields;
  }

  public int numFields() {
    return fields == null ? 0 : fields.size();
  }

  public Var field(int i) {
    return fields.get(i);
  }

  /** Returns the i'th field's tag, or "". */
  public String tag(int i) {
    return i < tags.size() ? tags.get(i) : "";
  }
}
