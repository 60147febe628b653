package jago.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoMapTest {
  private final Types types = new Types();

  private LongMap ints() {
    return (LongMap) GoMap.make(types.mapOf(RType.INT, RType.INT), 0);
  }

  @Test
  void behavesAsAMap() {
    Random random = new Random(3);
    LongMap m = ints();
    StringMap s = (StringMap) GoMap.make(types.mapOf(RType.STRING, RType.STRING), 0);
    Map<Long, Long> model = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long k = random.nextInt(500);
      GoString key = GoString.of("k" + k);
      if (random.nextInt(3) == 0) {
        LongMap.remove(m, k);
        StringMap.remove(s, key);
        model.remove(k);
      } else {
        m.setLong(LongMap.add(m, k), i);
        s.setRef(StringMap.add(s, key), GoString.of("v" + i));
        model.put(k, (long) i);
      }
      assertEquals(model.size(), GoMap.len(m));
      int p = LongMap.find(m, k);
      assertEquals(model.get(k), p < 0 ? null : (Long) m.longs[p]);
      int q = StringMap.find(s, key);
      assertEquals(p < 0, q < 0);
      if (q >= 0) {
        assertEquals("v" + model.get(k), s.refs[q].toString());
      }
    }
  }

  @Test
  void rangeMeetsWhatStaysOnceWhileTheMapChanges() {
    for (int round = 0; round < 50; round++) {
      LongMap m = ints();
      for (long k = 0; k < 100; k++) {
        m.setLong(LongMap.add(m, k), k);
      }
      Set<Long> met = new HashSet<>();
      Set<Long> gone = new HashSet<>();
      MapIterator it = MapIterator.over(m);
      long fresh = 1000;
      while (it.next()) {
        assertTrue(met.add(it.keyLong()));
        assertTrue(!gone.contains(it.keyLong()));
        long victim = (it.keyLong() * 7 + round) % 100;
        if (!met.contains(victim)) {
          LongMap.remove(m, victim);
          gone.add(victim);
        }
        for (int i = 0; i < 5; i++) {
          LongMap.add(m, fresh++);
        }
      }
      for (long k = 0; k < 100; k++) {
        assertEquals(!gone.contains(k), met.contains(k), "key " + k);
      }
    }
  }

  @Test
  void everyNaNIsItsOwnEntry() {
    DoubleMap m = (DoubleMap) GoMap.make(types.mapOf(RType.FLOAT64, RType.INT), 0);
    for (int i = 0; i < 3; i++) {
      m.setLong(DoubleMap.add(m, Double.NaN), i);
      m.setLong(DoubleMap.add(m, i == 0 ? 0.0 : -0.0), i);
    }
    assertEquals(4, GoMap.len(m));
    assertEquals(-1, DoubleMap.find(m, Double.NaN));
    assertEquals(2, m.longs[DoubleMap.find(m, 0)]);
    MapIterator it = MapIterator.over(m);
    int n = 0;
    while (it.next()) {
      n++;
      for (int i = 0; i < 10; i++) {
        DoubleMap.add(m, n * 100 + i);
      }
    }
    assertEquals(4, n);
    GoMap.clear(m);
    assertEquals(0, GoMap.len(m));
  }

  @Test
  void keysOfInterfacesAreComparedWithTheirTypes() {
    RefMap m = (RefMap) GoMap.make(types.mapOf(RType.ANY, RType.INT), 0);
    m.setLong(RefMap.add(m, Boxes.ofLong(RType.INT, 1)), 10);
    m.setLong(RefMap.add(m, Boxes.ofLong(RType.INT64, 1)), 20);
    m.setLong(RefMap.add(m, GoString.of("1")), 30);
    m.setLong(RefMap.add(m, null), 40);
    assertEquals(4, GoMap.len(m));
    assertEquals(10, m.longs[RefMap.find(m, new Box.OfLong(RType.INT, 1), RType.ANY)]);
    assertEquals(20, m.longs[RefMap.find(m, new Box.OfLong(RType.INT64, 1), RType.ANY)]);
    assertEquals(30, m.longs[RefMap.find(m, GoString.of("1"), RType.ANY)]);
    assertEquals(40, m.longs[RefMap.find(m, null, RType.ANY)]);
    Dynamic slice = Boxes.ofRef(types.sliceOf(RType.INT), OfLongs.of(1));
    GoPanic p = assertThrows(GoPanic.class, () -> RefMap.find(m, slice, RType.ANY));
    assertEquals("hash of unhashable type []int", ((Box.OfRef) p.value).v.toString());
  }

  private static final class OfLongs {
    static Slice.OfLong of(long... values) {
      return (Slice.OfLong) Slice.whole(values);
    }
  }

  @Test
  void writingToNilPanics() {
    GoPanic p = assertThrows(GoPanic.class, () -> LongMap.add(null, 1));
    assertEquals("assignment to entry in nil map", ((Box.OfRef) p.value).v.toString());
    assertEquals(-1, LongMap.find(null, 1));
    LongMap.remove(null, 1);
  }
}
