package jago.stdlib.sort;

/** What {@link PatternSort} sorts: elements by index. */
public interface Sortable {
  boolean less(int i, int j);

  void swap(int i, int j);
}
