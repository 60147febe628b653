package jago.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AstBuilderTest {
  private final FileSet files = new FileSet();

  private SourceFile parse(String source) {
    Diagnostics errors = new Diagnostics();
    SourceFile file = Parse.file(files, "x.go", source.getBytes(StandardCharsets.UTF_8), errors);
    assertEquals(List.of(), errors.sorted(files));
    return file;
  }

  private Expr expr(String source) {
    SourceFile file = parse("package p\nvar _ = " + source + "\n");
    return ((Decl.Var) file.decls.getFirst()).values;
  }

  private List<Stmt> body(String statements) {
    SourceFile file = parse("package p\nfunc f() {\n" + statements + "\n}\n");
    return ((Decl.Func) file.decls.getFirst()).body().list;
  }

  /** Spells an expression with parentheses around every operation. */
  private static String grouped(Expr e) {
    return switch (e) {
      case Expr.Binary b -> "(" + grouped(b.x) + b.op + grouped(b.y) + ")";
      case Expr.Unary u -> "(" + u.op + grouped(u.x) + ")";
      default -> ExprStrings.exprString(e);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "a + b * c,          (a+(b*c))",
    "a * b + c,          ((a*b)+c)",
    "a - b - c,          ((a-b)-c)",
    "a || b && c == d,   (a||(b&&(c==d)))",
    "a == b || c < d,    ((a==b)||(c<d))",
    "a << b + c,         ((a<<b)+c)",
    "a &^ b | c ^ d & e, (((a&^b)|c)^(d&e))",
    "-a * b,             ((-a)*b)",
    "!a && -b < c,       ((!a)&&((-b)<c))",
    "*p.x + &y.z,        ((*p.x)+(&y.z))",
    "<-c + d,            ((<-c)+d)",
    "- - ^a,             (-(-(^a)))",
  })
  void appliesPrecedence(String source, String expected) {
    assertEquals(expected, grouped(expr(source)));
  }

  @ParameterizedTest
  @CsvSource({
    "<-chan int(nil),         <-chan int(nil)",
    "(<-chan<- chan int)(nil), (<-chan <-chan int)(nil)",
    "a[b],                    a[b]",
    "a[:b:c],                 a[:b:c]",
    "x.(type_),               x.(type_)",
    "f(a...),                 f(a...)",
    "func(int) {},            func(int) {}",
    "[...]int{},              [...]int{}",
  })
  void readsBack(String source, String expected) {
    assertEquals(expected, ExprStrings.exprString(expr(source)));
  }

  @Test
  void tellsLiteralKinds() {
    Expr.CompositeLit list =
        (Expr.CompositeLit) expr("T{1, 0x1e, 1e3, 0x1p4, 2i, 0b1i, 'x', \"s\", `r`, .5}");
    List<Expr.LitKind> kinds = list.elems.stream().map(e -> ((Expr.BasicLit) e).litKind).toList();
    assertEquals(
        List.of(
            Expr.LitKind.INT,
            Expr.LitKind.INT,
            Expr.LitKind.FLOAT,
            Expr.LitKind.FLOAT,
            Expr.LitKind.IMAG,
            Expr.LitKind.IMAG,
            Expr.LitKind.RUNE,
            Expr.LitKind.STRING,
            Expr.LitKind.STRING,
            Expr.LitKind.FLOAT),
        kinds);
  }

  @Test
  void tellsCompositeLiteralsFromBlocks() {
    Stmt.If plain = (Stmt.If) body("if x == T {}").getFirst();
    assertInstanceOf(Expr.Binary.class, plain.cond);
    Stmt.If literal = (Stmt.If) body("if x == (T{}) {}").getFirst();
    Expr.Paren right = (Expr.Paren) ((Expr.Binary) literal.cond).y;
    assertInstanceOf(Expr.CompositeLit.class, right.x);
    Stmt.For range = (Stmt.For) body("for range []int{1} {}").getFirst();
    assertInstanceOf(Expr.CompositeLit.class, ((Stmt.Range) range.init).x);
    Stmt.For instance = (Stmt.For) body("for range a[int] {}").getFirst();
    assertInstanceOf(Expr.Index.class, ((Stmt.Range) instance.init).x);
  }

  private Decl.TypeDecl typeDecl(String source) {
    return (Decl.TypeDecl) parse("package p\ntype " + source + "\n").decls.getFirst();
  }

  @Test
  void tellsTypeParametersFromArrayLengths() {
    assertInstanceOf(Expr.ArrayType.class, typeDecl("T [N]E").type);
    assertInstanceOf(Expr.ArrayType.class, typeDecl("T [N * M]E").type);
    assertInstanceOf(Expr.ArrayType.class, typeDecl("T [N (M)]E").type);
    assertEquals(1, typeDecl("T[P any] E").tparams.size());
    assertEquals(1, typeDecl("T[P *M,] E").tparams.size());
    assertEquals(1, typeDecl("T[P *struct{}] E").tparams.size());
    assertEquals(2, typeDecl("T[P *M, Q any] E").tparams.size());
    assertTrue(typeDecl("T[P any] = E").alias);
  }

  @Test
  void sharesTheTypeOfAListOfNames() {
    Decl.Func f = (Decl.Func) parse("package p\nfunc f(a, b int, c string)\n").decls.getFirst();
    List<Field> params = f.type.params;
    assertEquals(3, params.size());
    assertTrue(params.get(0).type == params.get(1).type);
    assertEquals("c", params.get(2).name.name);
  }

  @Test
  void placesNodesWhereGcDoes() {
    String source = "package p\n\nvar é = a.b(c)[1] + d\n";
    Decl.Var v = (Decl.Var) parse(source).decls.getFirst();
    Expr.Binary sum = (Expr.Binary) v.values;
    assertEquals("x.go:3:5", files.position(v.pos).toString());
    assertEquals("x.go:3:20", files.position(sum.pos).toString()); // in bytes
    Expr.Index index = (Expr.Index) sum.x;
    assertEquals("x.go:3:16", files.position(index.pos).toString());
    assertEquals("x.go:3:13", files.position(((Expr.Call) index.x).pos).toString());
    assertEquals("x.go:3:10", files.position(Positions.start(sum)).toString());
  }

  @Test
  void keepsDocumentation() {
    SourceFile file =
        parse(
            """
            // Copyright.

            // Package p is documented
            // on two lines.
            package p

            // Not of x.

            /* Of x. */
            var x int // Behind.
            var y int

            // Of f.
            //
            // More.
            //
            //go:noinline
            func f() {}

            const (
            	// Of a.
            	a = 1
            	b = 2
            )
            """);
    assertEquals("Package p is documented\non two lines.\n", file.doc);
    assertEquals(
        List.of(" Of x.\n", "", "Of f.\n\nMore.\n", "Of a.\n", ""),
        file.decls.stream().map(d -> d.doc).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "go1.21,                     go1.21",
    "linux && go1.22,            go1.22",
    "go1.22 || go1.20,           go1.20",
    "linux || go1.20,            ''",
    "!go1.22,                    ''",
    "!(linux || !go1.21),        go1.21",
    "(go1.18 && go1.19) || go1.30, go1.19",
    "go1,                        go1",
    "go1.x,                      ''",
    "go1.21 &&,                  ''",
  })
  void readsTheLanguageVersion(String constraint, String version) {
    assertEquals(version, parse("//go:build " + constraint + "\n\npackage p\n").goVersion);
  }

  @Test
  void readsAutomaticSemicolons() {
    assertEquals(3, body("a()\nb() /* x\n*/ c()").size());
    assertEquals(2, body("return\nx++").size());
    assertNotNull(parse("package p; var x = 1"));
  }
}
