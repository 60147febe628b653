package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/** A map whose keys are types or lists of types, where identical types are the same key. */
public final class TypeMap<V> {
  private record Entry<V>(List<Type> key, V value) {}

  private final HashMap<Integer, List<Entry<V>>> entries = new HashMap<>();

  /** Returns the value of a type; null where there is none. */
  public V get(Type key) {
    return get(List.of(key));
  }

  /** Returns the value of a list of types; null where there is none. */
  public V get(List<Type> key) {
    for (Entry<V> e : entries.getOrDefault(TypeHash.hash(key), List.of())) {
      if (same(e.key, key)) {
        return e.value;
      }
    }
    return null;
  }

  /** Returns the value of a type, which is made if there is none. */
  public V computeIfAbsent(Type key, Supplier<V> make) {
    return computeIfAbsent(List.of(key), make);
  }

  /** Returns the value of a list of types, which is made if there is none. */
  public V computeIfAbsent(List<Type> key, Supplier<V> make) {
    V found = get(key);
    if (found == null) {
      found = make.get();
      put(key, found);
    }
    return found;
  }

  public void put(Type key, V value) {
    put(List.of(key), value);
  }

  public void put(List<Type> key, V value) {
    List<Entry<V>> list = entries.computeIfAbsent(TypeHash.hash(key), h -> new ArrayList<>(1));
    list.removeIf(e -> same(e.key, key));
    list.add(new Entry<>(List.copyOf(key), value));
  }

  private static boolean same(List<Type> a, List<Type> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Predicates.identical(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
