package jago.runtime.type;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A map that only grows, without locks, because goroutines must not hold Java locks: chains of
 * immutable nodes whose heads are swapped atomically. Keys have equals and hashCode; values are
 * never null; of two values put for a key at once, one wins and both callers get it.
 */
final class CopyOnWriteTable<K, V> {
  private record Node<K, V>(K key, V value, Node<K, V> next) {}

  private final AtomicReferenceArray<Node<K, V>> heads;

  /** Makes a table for about this many entries, a power of two; more only make it slower. */
  CopyOnWriteTable(int size) {
    heads = new AtomicReferenceArray<>(size);
  }

  V get(K key) {
    return find(heads.get(index(key)), null, key);
  }

  V putIfAbsent(K key, V value) {
    int i = index(key);
    Node<K, V> seen = null;
    for (; ; ) {
      Node<K, V> head = heads.get(i);
      V old = find(head, seen, key);
      if (old != null) {
        return old;
      }
      if (heads.compareAndSet(i, head, new Node<>(key, value, head))) {
        return value;
      }
      seen = head;
    }
  }

  private int index(K key) {
    int h = key.hashCode();
    return (h ^ (h >>> 16)) & (heads.length() - 1);
  }

  private static <K, V> V find(Node<K, V> from, Node<K, V> until, K key) {
    for (Node<K, V> n = from; n != until; n = n.next) {
      if (n.key.equals(key)) {
        return n.value;
      }
    }
    return null;
  }
}
