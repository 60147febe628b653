package jago.tree.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.tree.ExprNode;
import jago.tree.Opaque;
import jago.tree.StmtNode;
import jago.tree.TestFrames;
import jago.tree.TestTemps;
import jago.tree.expression.Constants;
import jago.tree.local.Cells;
import jago.tree.local.Locals;
import jago.tree.local.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of place, with every storage: written, read, updated, addressed. */
class PlacesTest {
  private static final Types TYPES = new Types();
  private static final List<RType> INTEGERS =
      List.of(
          RType.INT8,
          RType.INT16,
          RType.INT32,
          RType.INT,
          RType.UINT8,
          RType.UINT16,
          RType.UINT32,
          RType.UINT64);

  private final TestTemps temps = new TestTemps();

  /** A place and the frame that it is in. */
  private record Case(String name, Place place, Frame frame) {
    @Override
    public String toString() {
      return name + " of " + place.type;
    }
  }

  private static Stream<Case> integerPlaces() {
    return INTEGERS.stream().flatMap(PlacesTest::places);
  }

  /** Returns places of all kinds for a type that is no struct or array. */
  private static Stream<Case> places(RType t) {
    Frame f = TestFrames.frame(Cells.make(t));
    f.refs[0] = Cells.make(t);
    f.longs[1] = 2;
    RType slice = TYPES.sliceOf(t);
    f.refs[1] = Slice.make(t, 3, 3);
    RType array = TYPES.arrayOf(3, t);
    f.refs[2] = array.zeroRef();
    RType struct = TYPES.structOf(new Field("a", "main", t, false, ""));
    f.refs[3] = struct.zeroRef();
    RType map = TYPES.mapOf(RType.STRING, t);
    f.refs[4] = Builtins.makeMap(map, null).execRef(f);
    ExprNode two = Locals.read(Kind.LONG, 1);
    ExprNode key = Constants.ofString(GoString.of("k"));
    ExprNode hidden = new Opaque(ref(1));
    return Stream.of(
        new Case("local", Locals.place(t, t.storage.kind.inLongs() ? 0 : 5), f),
        new Case("cell", Cells.local(t, 0), f),
        new Case("captured", Cells.captured(t, 0), f),
        new Case("global", Cells.global(t, Cells.make(t)), f),
        new Case("slice", Elements.ofSlice(slice, ref(1), two, RType.INT), f),
        new Case("hidden slice", Elements.ofSlice(slice, hidden, new Opaque(two), RType.UINT), f),
        new Case("array", Elements.ofArray(array, ref(2), two, RType.INT), f),
        new Case("field", Fields.of(struct, 0, ref(3)), f),
        new Case("hidden field", Fields.of(struct, 0, new Opaque(ref(3))), f),
        new Case("map", Maps.entry(map, ref(4), key), f),
        new Case("pointer", Pointers.deref(t, Cells.local(t, 0).address()), f));
  }

  private static ExprNode ref(int slot) {
    return Locals.read(Kind.REF, slot);
  }

  @ParameterizedTest
  @MethodSource("integerPlaces")
  void integersWrapAround(Case c) {
    long one = 1;
    run(c, c.place.write(new Opaque(Constants.ofLong(one))));
    assertEquals(1, c.place.read().execLong(c.frame));
    run(c, c.place.increment(-1, temps));
    run(c, c.place.increment(-1, temps));
    boolean unsigned = c.place.type.toString().startsWith("u");
    long below = unsigned && c.place.type != RType.UINT64 ? unsignedMax(c.place.type) : -1;
    assertEquals(below, c.place.read().execLong(c.frame));
    run(c, c.place.update(Operator.MUL, Constants.ofLong(3), temps));
    run(c, c.place.update(Operator.ADD, Constants.ofLong(13), temps));
    assertEquals(10, c.place.read().execLong(c.frame));
    run(c, c.place.update(Operator.DIV, new Opaque(Constants.ofLong(3)), temps));
    run(c, c.place.update(Operator.XOR, Constants.ofLong(5), temps));
    run(c, c.place.shift(Operator.SHL, Constants.ofLong(2), true, temps));
    assertEquals(24, c.place.read().execLong(c.frame));
  }

  private static long unsignedMax(RType t) {
    return (1L << 8 * t.storage.bytes) - 1;
  }

  private static void run(Case c, StmtNode n) {
    assertEquals(StmtNode.NORMAL, n.exec(c.frame));
  }

  private static Stream<Case> otherPlaces() {
    return Stream.of(RType.FLOAT32, RType.FLOAT64, RType.BOOL, RType.STRING)
        .flatMap(PlacesTest::places);
  }

  @ParameterizedTest
  @MethodSource("otherPlaces")
  void otherKindsKeepWhatIsWritten(Case c) {
    RType t = c.place.type;
    Frame f = c.frame;
    switch (t.storage.kind) {
      case DOUBLE -> {
        run(c, c.place.write(new Opaque(Constants.ofDouble(1.5))));
        run(c, c.place.update(Operator.MUL, Constants.ofDouble(3), temps));
        run(c, c.place.increment(1, temps));
        assertEquals(5.5, c.place.read().execDouble(f));
      }
      case BOOL -> {
        run(c, c.place.write(new Opaque(Constants.ofBool(true))));
        assertEquals(true, c.place.read().execBool(f));
      }
      default -> {
        run(c, c.place.write(Constants.ofString(GoString.of("a"))));
        run(c, c.place.update(Operator.ADD, Constants.ofString(GoString.of("b")), temps));
        assertEquals(GoString.of("ab"), c.place.read().execRef(f));
      }
    }
  }

  @Test
  void structsAreCopiedIntoTheirPlaces() {
    RType struct = TYPES.structOf(new Field("a", "main", RType.INT, false, ""));
    RType outer = TYPES.structOf(new Field("in", "main", struct, false, ""));
    Frame f = TestFrames.frame();
    f.refs[0] = outer.zeroRef();
    f.refs[1] = struct.zeroRef();
    Place inner = Fields.of(outer, 0, ref(0));
    Object before = inner.address().execRef(f);
    Fields.of(struct, 0, ref(1)).write(Constants.ofLong(7)).exec(f);
    inner.write(ref(1)).exec(f);
    assertSame(before, inner.read().execRef(f));
    assertNotSame(f.refs[1], before);
    assertEquals(7, Fields.of(struct, 0, inner.read()).read().execLong(f));
    assertEquals(true, ((Struct) before).equalTo((Struct) f.refs[1]));
  }

  @Test
  void fixedPlacesKeepTheirOperands() {
    Frame f = TestFrames.frame();
    f.refs[0] = Slice.make(RType.INT, 3, 3);
    Place p =
        Elements.ofSlice(TYPES.sliceOf(RType.INT), ref(0), Locals.read(Kind.LONG, 0), RType.INT);
    List<StmtNode> before = new ArrayList<>();
    Place fixed = p.fixed(temps, before);
    f.longs[0] = 1;
    before.forEach(s -> s.exec(f));
    f.longs[0] = 2;
    fixed.write(Constants.ofLong(9)).exec(f);
    assertEquals(0, p.read().execLong(f));
    f.longs[0] = 1;
    assertEquals(9, p.read().execLong(f));
  }

  @Test
  void nilAndBoundsPanicAtThePosition() {
    Frame f = TestFrames.frame();
    f.longs[0] = 5;
    ExprNode five = Locals.read(Kind.LONG, 0);
    RType struct = TYPES.structOf(new Field("a", "main", RType.INT, false, ""));
    RType map = TYPES.mapOf(RType.INT, RType.INT);
    RType array = TYPES.arrayOf(3, RType.INT);
    f.refs[1] = array.zeroRef();
    List<Place> places =
        List.of(
            Elements.ofSlice(TYPES.sliceOf(RType.INT), ref(0), five, RType.INT),
            Elements.ofArray(array, ref(0), five, RType.INT),
            Elements.ofArray(array, ref(1), five, RType.INT),
            Fields.of(struct, 0, ref(0)),
            Pointers.deref(RType.INT, ref(0)),
            Pointers.deref(struct, ref(0)),
            Maps.entry(map, ref(0), five));
    for (Place p : places) {
      p.at(42);
      ExprNode value = p.type == struct ? Constants.zero(struct) : five;
      GoPanic panic = assertThrows(GoPanic.class, () -> p.write(value).exec(f));
      assertSame(f, panic.frame);
      assertEquals(42, panic.site.pos());
    }
    assertEquals(0, Maps.entry(map, ref(0), five).read().execLong(f));
    assertNull(Maps.entry(TYPES.mapOf(RType.INT, map), ref(0), five).read().execRef(f));
  }

  @Test
  void lookupTellsWhetherTheKeyIsThere() {
    Frame f = TestFrames.frame();
    RType map = TYPES.mapOf(RType.BOOL, RType.FLOAT64);
    ExprNode yes = Constants.ofBool(true);
    ExprNode m = Literals.map(map, new ExprNode[] {yes}, new ExprNode[] {Constants.ofDouble(2.5)});
    Locals.write(Kind.REF, 0, m).exec(f);
    assertEquals(2.5, Maps.lookup(map, ref(0), yes, 3).execDouble(f));
    assertEquals(1, f.longs[3]);
    Maps.delete(map, ref(0), yes).exec(f);
    assertEquals(0, Maps.lookup(map, ref(0), yes, 3).execDouble(f));
    assertEquals(0, f.longs[3]);
  }
}
