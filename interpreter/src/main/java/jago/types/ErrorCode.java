package jago.types;

/** The kinds of errors that the checker reports. */
public enum ErrorCode {
  /** The syntax tree is one that no source text has. */
  INVALID_SYNTAX_TREE("InvalidSyntaxTree"),

  /** A package is named _. */
  BLANK_PKG_NAME("BlankPkgName"),

  /** A file's package name differs from that of the files before it. */
  MISMATCHED_PKG_NAME("MismatchedPkgName"),

  /** A package name is used outside of a selector. */
  INVALID_PKG_USE("InvalidPkgUse"),

  /** An import path is not valid. */
  BAD_IMPORT_PATH("BadImportPath"),

  /** An imported package could not be loaded. */
  BROKEN_IMPORT("BrokenImport"),

  /** The pseudo-package C is imported under another name. */
  IMPORT_C_RENAMED("ImportCRenamed"),

  /** An import is not used. */
  UNUSED_IMPORT("UnusedImport"),

  /** The initialisation of a package-level variable depends on itself. */
  INVALID_INIT_CYCLE("InvalidInitCycle"),

  /** A name is declared twice in one block. */
  DUPLICATE_DECL("DuplicateDecl"),

  /** A declaration refers to itself in a way that has no meaning. */
  INVALID_DECL_CYCLE("InvalidDeclCycle"),

  /** A type contains itself without indirection. */
  INVALID_TYPE_CYCLE("InvalidTypeCycle"),

  /** A constant's initialiser is not constant. */
  INVALID_CONST_INIT("InvalidConstInit"),

  /** A constant value cannot be represented in its type. */
  INVALID_CONST_VAL("InvalidConstVal"),

  /** A constant's type is not a basic type. */
  INVALID_CONST_TYPE("InvalidConstType"),

  /** nil is used where nothing gives it a type. */
  UNTYPED_NIL_USE("UntypedNilUse"),

  /** The number of values does not match the number of variables. */
  WRONG_ASSIGN_COUNT("WrongAssignCount"),

  /** The left side of an assignment is not assignable. */
  UNASSIGNABLE_OPERAND("UnassignableOperand"),

  /** A := declares no new variable. */
  NO_NEW_VAR("NoNewVar"),

  /** An assignment operation has several operands on a side. */
  MULTI_VAL_ASSIGN_OP("MultiValAssignOp"),

  /** A value does not implement the interface it is assigned to. */
  INVALID_IFACE_ASSIGN("InvalidIfaceAssign"),

  /** A channel is assigned to one of another direction or element type. */
  INVALID_CHAN_ASSIGN("InvalidChanAssign"),

  /** A value's type does not fit the variable it is assigned to. */
  INCOMPATIBLE_ASSIGN("IncompatibleAssign"),

  /** A field of a struct in a map is assigned to. */
  UNADDRESSABLE_FIELD_ASSIGN("UnaddressableFieldAssign"),

  /** Something that is no type stands where a type must be. */
  NOT_A_TYPE("NotAType"),

  /** An array length is not a constant non-negative integer. */
  INVALID_ARRAY_LEN("InvalidArrayLen"),

  /** An interface declares a method named _. */
  BLANK_IFACE_METHOD("BlankIfaceMethod"),

  /** A map's key type is not comparable. */
  INCOMPARABLE_MAP_KEY("IncomparableMapKey"),

  /** An embedded field is a pointer to a pointer, an interface, or unsafe.Pointer. */
  INVALID_PTR_EMBED("InvalidPtrEmbed"),

  /** A method has not exactly one receiver. */
  BAD_RECV("BadRecv"),

  /** A receiver's type cannot have methods. */
  INVALID_RECV("InvalidRecv"),

  /** A field and a method of one type share a name. */
  DUPLICATE_FIELD_AND_METHOD("DuplicateFieldAndMethod"),

  /** Two methods of one type share a name. */
  DUPLICATE_METHOD("DuplicateMethod"),

  /** The blank identifier is used as a value. */
  INVALID_BLANK("InvalidBlank"),

  /** iota is used outside of a constant declaration. */
  INVALID_IOTA("InvalidIota"),

  /** An init function has no body. */
  MISSING_INIT_BODY("MissingInitBody"),

  /** An init function has parameters or results. */
  INVALID_INIT_SIG("InvalidInitSig"),

  /** init is declared as something other than a function. */
  INVALID_INIT_DECL("InvalidInitDecl"),

  /** main is declared as something other than a function, in package main. */
  INVALID_MAIN_DECL("InvalidMainDecl"),

  /** A call with several values stands where one value must be. */
  TOO_MANY_VALUES("TooManyValues"),

  /** Something that is no value stands where a value must be. */
  NOT_AN_EXPR("NotAnExpr"),

  /** A float constant with a fraction is used as an integer. */
  TRUNCATED_FLOAT("TruncatedFloat"),

  /** A numeric constant does not fit its type. */
  NUMERIC_OVERFLOW("NumericOverflow"),

  /** An operator is not defined for its operand's type. */
  UNDEFINED_OP("UndefinedOp"),

  /** The operands of a binary operation have different types. */
  MISMATCHED_TYPES("MismatchedTypes"),

  /** A constant division has a zero divisor. */
  DIV_BY_ZERO("DivByZero"),

  /** ++ or -- is applied to something that is no number. */
  NON_NUMERIC_INC_DEC("NonNumericIncDec"),

  /** The address of something that has none is taken. */
  UNADDRESSABLE_OPERAND("UnaddressableOperand"),

  /** Something that is no pointer is dereferenced. */
  INVALID_INDIRECTION("InvalidIndirection"),

  /** Something that cannot be indexed is indexed. */
  NON_INDEXABLE_OPERAND("NonIndexableOperand"),

  /** An index is no integer, negative, or out of range. */
  INVALID_INDEX("InvalidIndex"),

  /** Constant slice indices are in decreasing order. */
  SWAPPED_SLICE_INDICES("SwappedSliceIndices"),

  /** Something that cannot be sliced is sliced. */
  NON_SLICEABLE_OPERAND("NonSliceableOperand"),

  /** A three-index slice is taken of a string. */
  INVALID_SLICE_EXPR("InvalidSliceExpr"),

  /** A shift count is negative or no integer. */
  INVALID_SHIFT_COUNT("InvalidShiftCount"),

  /** Something that is no integer is shifted. */
  INVALID_SHIFT_OPERAND("InvalidShiftOperand"),

  /** A receive from something that cannot be received from. */
  INVALID_RECEIVE("InvalidReceive"),

  /** A send to something that cannot be sent to. */
  INVALID_SEND("InvalidSend"),

  /** A composite literal has a constant key twice. */
  DUPLICATE_LIT_KEY("DuplicateLitKey"),

  /** An element of a map literal has no key. */
  MISSING_LIT_KEY("MissingLitKey"),

  /** The key of an array or slice literal is no constant index. */
  INVALID_LIT_INDEX("InvalidLitIndex"),

  /** An array literal has more elements than the array. */
  OVERSIZE_ARRAY_LIT("OversizeArrayLit"),

  /** A struct literal has elements with and without field names. */
  MIXED_STRUCT_LIT("MixedStructLit"),

  /** A struct literal has too few or too many values. */
  INVALID_STRUCT_LIT("InvalidStructLit"),

  /** A struct literal names a field that does not exist. */
  MISSING_LIT_FIELD("MissingLitField"),

  /** A struct literal names a field twice. */
  DUPLICATE_LIT_FIELD("DuplicateLitField"),

  /** A name of another package is not exported. */
  UNEXPORTED_NAME("UnexportedName"),

  /** A struct literal without names sets an unexported field of another package. */
  UNEXPORTED_LIT_FIELD("UnexportedLitField"),

  /** The key of a struct literal is no field name. */
  INVALID_LIT_FIELD("InvalidLitField"),

  /** A composite literal without type stands where none can be inferred. */
  UNTYPED_LIT("UntypedLit"),

  /** A composite literal's type cannot have one. */
  INVALID_LIT("InvalidLit"),

  /** A selector finds several fields or methods at one depth. */
  AMBIGUOUS_SELECTOR("AmbiguousSelector"),

  /** An imported package does not declare the name. */
  UNDECLARED_IMPORTED_NAME("UndeclaredImportedName"),

  /** A name is not declared. */
  UNDECLARED_NAME("UndeclaredName"),

  /** A type has no such field or method. */
  MISSING_FIELD_OR_METHOD("MissingFieldOrMethod"),

  /** A ... stands where none may. */
  BAD_DOT_DOT_DOT_SYNTAX("BadDotDotDotSyntax"),

  /** A ... argument is passed to a function that is not variadic. */
  NON_VARIADIC_DOT_DOT_DOT("NonVariadicDotDotDot"),

  /** A ... argument is passed to a built-in that takes none, or with several values. */
  INVALID_DOT_DOT_DOT("InvalidDotDotDot"),

  /** A built-in function is used as a value. */
  UNCALLED_BUILTIN("UncalledBuiltin"),

  /** append's first argument is no slice. */
  INVALID_APPEND("InvalidAppend"),

  /** cap's argument has no capacity. */
  INVALID_CAP("InvalidCap"),

  /** close's argument is no channel to send to. */
  INVALID_CLOSE("InvalidClose"),

  /** copy's arguments are not slices of one element type. */
  INVALID_COPY("InvalidCopy"),

  /** complex's arguments do not fit. */
  INVALID_COMPLEX("InvalidComplex"),

  /** delete's first argument is no map. */
  INVALID_DELETE("InvalidDelete"),

  /** imag's argument is not complex. */
  INVALID_IMAG("InvalidImag"),

  /** len's argument has no length. */
  INVALID_LEN("InvalidLen"),

  /** make's length is greater than its capacity. */
  SWAPPED_MAKE_ARGS("SwappedMakeArgs"),

  /** make's type is no slice, map or channel. */
  INVALID_MAKE("InvalidMake"),

  /** real's argument is not complex. */
  INVALID_REAL("InvalidReal"),

  /** A type assertion on something that is no interface. */
  INVALID_ASSERT("InvalidAssert"),

  /** A type assertion that can never hold. */
  IMPOSSIBLE_ASSERT("ImpossibleAssert"),

  /** A value cannot be converted to the type. */
  INVALID_CONVERSION("InvalidConversion"),

  /** An untyped value cannot take the type its context asks for. */
  INVALID_UNTYPED_CONVERSION("InvalidUntypedConversion"),

  /** Offsetof's argument is no selector. */
  BAD_OFFSETOF_SYNTAX("BadOffsetofSyntax"),

  /** Offsetof's argument is a method, or a field behind a pointer. */
  INVALID_OFFSETOF("InvalidOffsetof"),

  /** A value is computed and not used. */
  UNUSED_EXPR("UnusedExpr"),

  /** A local variable is not used. */
  UNUSED_VAR("UnusedVar"),

  /** A function with results can end without return. */
  MISSING_RETURN("MissingReturn"),

  /** A return has too many or too few values. */
  WRONG_RESULT_COUNT("WrongResultCount"),

  /** A bare return where a result is shadowed. */
  OUT_OF_SCOPE_RESULT("OutOfScopeResult"),

  /** A condition is not boolean. */
  INVALID_COND("InvalidCond"),

  /** The post statement of a for declares a variable. */
  INVALID_POST_DECL("InvalidPostDecl"),

  /** A range has more variables than its operand has values. */
  INVALID_ITER_VAR("InvalidIterVar"),

  /** A value cannot be ranged over. */
  INVALID_RANGE_EXPR("InvalidRangeExpr"),

  /** A switch has a constant or type case twice. */
  DUPLICATE_CASE("DuplicateCase"),

  /** A switch or select has several defaults. */
  DUPLICATE_DEFAULT("DuplicateDefault"),

  /** .(type) outside of a type switch. */
  BAD_TYPE_KEYWORD("BadTypeKeyword"),

  /** A type switch on something that is no interface. */
  INVALID_TYPE_SWITCH("InvalidTypeSwitch"),

  /** A switch on a value that cannot be compared. */
  INVALID_EXPR_SWITCH("InvalidExprSwitch"),

  /** A case of a select is neither send nor receive. */
  INVALID_SELECT_CASE("InvalidSelectCase"),

  /** A method expression of a method that is not in the type's method set. */
  INVALID_METHOD_EXPR("InvalidMethodExpr"),

  /** A call has too many or too few arguments. */
  WRONG_ARG_COUNT("WrongArgCount"),

  /** Something that is no function is called. */
  INVALID_CALL("InvalidCall"),

  /** The results of a built-in are not used. */
  UNUSED_RESULTS("UnusedResults"),

  /** A defer of something that is no call, or of a conversion. */
  INVALID_DEFER("InvalidDefer"),

  /** A go of something that is no call, or of a conversion. */
  INVALID_GO("InvalidGo"),

  /** A declaration has both too many and too few parts to make sense of. */
  BAD_DECL("BadDecl"),

  /** A := names a variable twice. */
  REPEATED_DECL("RepeatedDecl"),

  /** unsafe.Add's length is no integer. */
  INVALID_UNSAFE_ADD("InvalidUnsafeAdd"),

  /** unsafe.Slice's arguments do not fit. */
  INVALID_UNSAFE_SLICE("InvalidUnsafeSlice"),

  /** A language feature is newer than the language version in use. */
  UNSUPPORTED_FEATURE("UnsupportedFeature"),

  /** Type arguments are given to a type that has no parameters. */
  NOT_A_GENERIC_TYPE("NotAGenericType"),

  /** The number of type arguments does not match. */
  WRONG_TYPE_ARG_COUNT("WrongTypeArgCount"),

  /** Type arguments are missing and cannot be inferred. */
  CANNOT_INFER_TYPE_ARGS("CannotInferTypeArgs"),

  /** A type argument does not satisfy its constraint. */
  INVALID_TYPE_ARG("InvalidTypeArg"),

  /** A generic function or type needs infinitely many instances. */
  INVALID_INSTANCE_CYCLE("InvalidInstanceCycle"),

  /** A term of a union may not stand there. */
  INVALID_UNION("InvalidUnion"),

  /** A constraint interface is used as the type of a variable. */
  MISPLACED_CONSTRAINT_IFACE("MisplacedConstraintIface"),

  /** A method has type parameters where it may not. */
  INVALID_METHOD_TYPE_PARAMS("InvalidMethodTypeParams"),

  /** A type parameter is used where it may not be. */
  MISPLACED_TYPE_PARAM("MisplacedTypeParam"),

  /** unsafe.SliceData's argument is no slice. */
  INVALID_UNSAFE_SLICE_DATA("InvalidUnsafeSliceData"),

  /** unsafe.String's length is no integer. */
  INVALID_UNSAFE_STRING("InvalidUnsafeString"),

  /** clear's argument is no map or slice. */
  INVALID_CLEAR("InvalidClear"),

  /** unsafe.Sizeof or Offsetof of a type that is too large. */
  TYPE_TOO_LARGE("TypeTooLarge"),

  /** min or max of values that have no order. */
  INVALID_MIN_MAX_OPERAND("InvalidMinMaxOperand"),

  /** A file or package asks for a newer language version than there is. */
  TOO_NEW("TooNew");

  private final String goName;

  ErrorCode(String goName) {
    this.goName = goName;
  }

  /** Returns the name as Go's own checkers spell it. */
  public String goName() {
    return goName;
  }
}
