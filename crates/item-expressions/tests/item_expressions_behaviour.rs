//! Expressions, values and orders as DynamoDB has them.

#![cfg(test)]

use std::collections::BTreeMap;

use item_expressions::{
    Condition, Invalid, KeyTest, Number, Projection, Substitutions, Update, Value, attribute_bytes,
    decode_item, encode_item, item_bytes, key_tests, sort_bytes,
};
use proptest::prelude::*;

fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

fn n(text: &str) -> Value {
    Value::N(number(text))
}

fn s(text: &str) -> Value {
    Value::S(text.to_owned())
}

fn item(pairs: &[(&str, Value)]) -> BTreeMap<String, Value> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn names(names: &[(&str, &str)], values: &[(&str, Value)]) -> Substitutions {
    let all = names.iter().map(|(name, for_)| ((*name).to_owned(), (*for_).to_owned()));
    let all: BTreeMap<_, _> = all.collect();
    Substitutions::new(
        (!names.is_empty()).then_some(all),
        (!values.is_empty()).then(|| item(values)),
    )
    .unwrap()
}

fn condition(source: &str, values: &[(&str, Value)]) -> Result<Condition, Invalid> {
    Condition::parse(source, &mut names(&[], values))
}

#[track_caller]
fn refused<T: core::fmt::Debug>(result: Result<T, Invalid>, text: &str) {
    assert_eq!(result.unwrap_err().0, text);
}

#[test]
fn numbers_are_normalised() {
    for (written, shown) in [
        ("0", "0"),
        ("-0", "0"),
        ("0.00", "0"),
        ("+5", "5"),
        ("007", "7"),
        ("1.50", "1.5"),
        ("-1e2", "-100"),
        ("1E-3", "0.001"),
        (".5", "0.5"),
        ("5.", "5"),
        ("123456789012345678901234567890.12345678", "123456789012345678901234567890.12345678"),
        ("100", "100"),
        ("0.10", "0.1"),
        ("12e-1", "1.2"),
    ] {
        assert_eq!(number(written).to_string(), shown, "{written}");
    }
    assert_eq!(number("1e125").to_string().len(), 126);
    assert_eq!(number("1e-130").to_string().len(), 132);
    refused(
        Number::parse("1e126"),
        "Number overflow. Attempting to store a number with magnitude larger than supported range",
    );
    refused(
        Number::parse("1e-131"),
        "Number underflow. Attempting to store a number with magnitude smaller than supported range",
    );
    refused(
        Number::parse(&"1".repeat(39)),
        "Attempting to store more than 38 significant digits in a Number",
    );
    refused(Number::parse(""), "The parameter cannot be converted to a numeric value");
    for text in
        ["abc", "1.2.3", "--1", "1e", " 1", "1 ", "e5", ".", "NaN", "Infinity", "1_0", "0x10"]
    {
        refused(
            Number::parse(text),
            &format!("The parameter cannot be converted to a numeric value: {text}"),
        );
    }
}

#[test]
fn numbers_add_up() {
    for (one, other, sum) in [
        ("1", "2", "3"),
        ("9.99", "0.01", "10"),
        ("-5", "3", "-2"),
        ("5", "-7", "-2"),
        ("1e20", "1e-17", "100000000000000000000.00000000000000001"),
        ("0", "-4", "-4"),
        ("0.1", "0.2", "0.3"),
        ("-1", "1", "0"),
        ("999", "1", "1000"),
    ] {
        assert_eq!(number(one).plus(&number(other)).unwrap().to_string(), sum, "{one} + {other}");
        assert_eq!(number(sum).minus(&number(other)).unwrap(), number(one));
    }
    refused(
        number("1e100").plus(&number("1")),
        "Attempting to store more than 38 significant digits in a Number",
    );
    refused(
        number("9e125").plus(&number("1e125")),
        "Number overflow. Attempting to store a number with magnitude larger than supported range",
    );
}

fn any_number() -> impl Strategy<Value = Number> {
    (any::<bool>(), 0_u64..=u64::MAX, -100_i32..=100).prop_map(|(negative, digits, power)| {
        number(&format!("{}{digits}e{power}", if negative { "-" } else { "" }))
    })
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        ".{0,12}".prop_map(Value::S),
        any_number().prop_map(Value::N),
        proptest::collection::vec(any::<u8>(), 0..12).prop_map(Value::B),
        any::<bool>().prop_map(Value::Bool),
        Just(Value::Null),
        proptest::collection::btree_set(".{0,5}", 1..4).prop_map(Value::Ss),
        proptest::collection::btree_set(any_number(), 1..4).prop_map(Value::Ns),
        proptest::collection::btree_set(proptest::collection::vec(any::<u8>(), 0..5), 1..4)
            .prop_map(Value::Bs),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::L),
            proptest::collection::btree_map(".{0,5}", inner, 0..4).prop_map(Value::M),
        ]
    })
}

proptest! {
    #[test]
    fn numbers_sort_as_their_bytes(one in any_number(), other in any_number()) {
        let bytes = |number: &Number| sort_bytes(&Value::N(number.clone())).unwrap();
        prop_assert_eq!(one.cmp(&other), bytes(&one).cmp(&bytes(&other)));
        prop_assert_eq!(number(&one.to_string()), one);
    }

    #[test]
    fn texts_sort_as_their_bytes(one in proptest::collection::vec(0_u8..3, 0..6), other in proptest::collection::vec(0_u8..3, 0..6)) {
        let bytes = |bytes: &Vec<u8>| sort_bytes(&Value::B(bytes.clone())).unwrap();
        prop_assert_eq!(one.cmp(&other), bytes(&one).cmp(&bytes(&other)));
        prop_assert_eq!(one == other, bytes(&other).starts_with(&bytes(&one)));
    }

    #[test]
    fn items_are_read_as_they_were_written(item in proptest::collection::btree_map(".{0,8}", any_value(), 0..6)) {
        prop_assert_eq!(decode_item(&encode_item(&item)), Some(item));
    }

    #[test]
    fn no_bytes_and_no_texts_break_a_reader(bytes in proptest::collection::vec(any::<u8>(), 0..60), text in "[a-z#:()<>=.,\\[\\] 0-9A-Z]{0,60}") {
        let _ = decode_item(&bytes);
        let _ = condition(&text, &[]);
        let _ = Update::parse(&text, &mut names(&[], &[]));
        let _ = Projection::parse(&text, &mut names(&[], &[]));
    }
}

#[test]
fn sizes_are_those_of_the_documentation() {
    assert_eq!(attribute_bytes("Name", &s("Value")), 9);
    assert_eq!(attribute_bytes("a", &n("0")), 2);
    assert_eq!(attribute_bytes("a", &Value::Bool(true)), 2);
    assert_eq!(attribute_bytes("a", &Value::M(BTreeMap::new())), 4);
    assert_eq!(item_bytes(&item(&[("a", s("xy")), ("b", Value::L(vec![s("z")]))])), 9);
}

#[test]
fn conditions_hold() {
    let of = item(&[
        ("a", n("5")),
        ("t", s("hello")),
        ("l", Value::L(vec![n("1"), s("x")])),
        ("m", Value::M(item(&[("k", s("v"))]))),
        ("ss", Value::Ss(["p".to_owned(), "q".to_owned()].into())),
    ]);
    let values = [
        (":five", n("5.0")),
        (":four", n("4")),
        (":six", n("6")),
        (":h", s("he")),
        (":x", s("x")),
        (":p", s("p")),
        (":v", s("v")),
        (":S", s("S")),
    ];
    let holds = |source: &str| {
        let mut all = names(&[("#t", "t")], &values);
        Condition::parse(source, &mut all).unwrap().holds(&of)
    };
    for source in [
        "a = :five",
        "a <> :four",
        "a > :four AND a < :six",
        "a BETWEEN :four AND :six",
        "a IN (:four, :five)",
        "attribute_exists(a)",
        "attribute_not_exists(zz)",
        "begins_with(#t, :h)",
        "contains(#t, :h)",
        "contains(l, :x)",
        "contains(ss, :p)",
        "m.k = :v",
        "l[1] = :x",
        "size(#t) = :five",
        "attribute_type(#t, :S)",
        "NOT a = :four",
        "not (a = :four or a = :six)",
        "(a = :five)",
        "(a) = :five",
        "zz <> :five",
        "a = :four OR a = :five AND #t <> :h",
        "size(l) < :four",
    ] {
        assert!(holds(source), "{source}");
    }
    for source in [
        "a = :four",
        "zz = :five",
        "a = :h",
        "zz < :five",
        "begins_with(a, :h)",
        "attribute_exists(m.zz)",
        "l[5] = :x",
        "contains(ss, :x)",
    ] {
        assert!(!holds(source), "{source}");
    }
}

#[test]
fn conditions_are_refused_in_the_words_of_dynamodb() {
    let v = [(":v", s("x")), (":n", n("1")), (":m", Value::M(BTreeMap::new())), (":a", n("9"))];
    for (source, text) in [
        ("", "The expression can not be empty;"),
        ("a-b", "Syntax error; token: \"-\", near: \"a-b\""),
        ("a = ", "Syntax error; token: \"<EOF>\", near: \"=\""),
        ("a", "Syntax error; token: \"<EOF>\", near: \"a\""),
        ("a = :v extra", "Syntax error; token: \"extra\", near: \":v extra\""),
        ("((a = :v))", "The expression has redundant parentheses;"),
        ("hash = :v", "Attribute name is a reserved keyword; reserved keyword: hash"),
        (
            "#x = :v",
            "An expression attribute name used in the document path is not defined; attribute name: #x",
        ),
        (
            "a = :zz",
            "An expression attribute value used in expression is not defined; attribute value: :zz",
        ),
        ("foo(a)", "Invalid function name; function: foo"),
        (
            "size(a)",
            "The function is not allowed to be used this way in an expression; function: size",
        ),
        (
            "a = attribute_exists(b)",
            "The function is not allowed to be used this way in an expression; function: attribute_exists",
        ),
        (
            "attribute_exists(a, b)",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
        ),
        (
            "attribute_exists(:v)",
            "Operator or function requires a document path; operator or function: attribute_exists",
        ),
        (
            "begins_with(a, :n)",
            "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
        ),
        (
            "contains(a, a)",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: [a]",
        ),
        (
            "a = a",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]",
        ),
        (
            "a BETWEEN :a AND :n",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:9}, upper bound operand: AttributeValue: {N:1}",
        ),
        (
            "attribute_type(a, :v)",
            "Invalid attribute type name found; type: x, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
        ),
        (
            "size(:n) = :n",
            "Incorrect operand type for operator or function; operator or function: size, operand type: N",
        ),
    ] {
        refused(condition(source, &v), text);
    }
    let mut all = names(&[("#u", "u")], &[(":v", s("x"))]);
    Condition::parse("a = :v", &mut all).unwrap();
    refused(
        all.require_used(),
        "Value provided in ExpressionAttributeNames unused in expressions: keys: {#u}",
    );
    assert!(condition(&("(".repeat(2_000) + "a"), &v).is_err());
    assert!(condition(&("NOT ".repeat(1_000) + "a = :v"), &v).is_ok());
}

#[test]
fn keys_are_asked_for() {
    let values = [(":p", s("p")), (":s", n("1")), (":t", n("2"))];
    let tests = |source: &str| key_tests(source, &mut names(&[], &values));
    let found = tests("pk = :p AND sk BETWEEN :s AND :t").unwrap();
    assert_eq!(found["pk"], KeyTest::Equal(s("p")));
    assert_eq!(found["sk"], KeyTest::Between(n("1"), n("2")));
    assert_eq!(tests(":p = pk AND :s < sk").unwrap()["sk"], KeyTest::Greater(n("1")));
    assert_eq!(
        tests("pk = :p AND begins_with(sk, :p)").unwrap()["sk"],
        KeyTest::BeginsWith(s("p"))
    );
    for (source, text) in [
        ("pk = :p OR sk = :s", "Invalid operator used in KeyConditionExpression: OR"),
        ("contains(pk, :p)", "Invalid operator used in KeyConditionExpression: contains"),
        ("pk = :p AND pk = :s", "KeyConditionExpressions must only contain one condition per key"),
        ("size(pk) = :s", "KeyConditionExpressions cannot contain nested operations"),
        ("pk.a = :p", "KeyConditionExpressions cannot have conditions on nested attributes"),
        ("pk IN (:p)", "Invalid operator used in KeyConditionExpression: IN"),
        (
            "pk = :p AND",
            "Invalid KeyConditionExpression: Syntax error; token: \"<EOF>\", near: \"AND\"",
        ),
    ] {
        refused(tests(source), text);
    }
}

#[test]
fn projections_show_parts() {
    let of = item(&[
        ("a", n("1")),
        ("l", Value::L(vec![n("0"), n("1"), n("2")])),
        ("m", Value::M(item(&[("x", s("1")), ("y", s("2"))]))),
    ]);
    let shown = |source: &str| Projection::parse(source, &mut names(&[], &[])).unwrap().apply(&of);
    assert_eq!(
        shown("l[2], l[0], m.y, zz"),
        item(&[("l", Value::L(vec![n("0"), n("2")])), ("m", Value::M(item(&[("y", s("2"))])))])
    );
    assert_eq!(shown("a"), item(&[("a", n("1"))]));
    assert_eq!(shown("a.b"), item(&[]));
    refused(
        Projection::parse("a, a.b", &mut names(&[], &[])),
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]",
    );
    refused(
        Projection::parse("a.b, a[0]", &mut names(&[], &[])),
        "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [0]]",
    );
    refused(
        Projection::parse("!!", &mut names(&[], &[])),
        "Syntax error; token: \"!\", near: \"!!\"",
    );
}

#[test]
fn updates_change_items() {
    let of = item(&[
        ("a", n("1")),
        ("l", Value::L(vec![n("0"), n("1"), n("2")])),
        ("m", Value::M(item(&[("x", s("1"))]))),
        ("ss", Value::Ss(["p".to_owned(), "q".to_owned()].into())),
    ]);
    let values = [
        (":one", n("1")),
        (":t", s("t")),
        (":list", Value::L(vec![n("9")])),
        (":p", Value::Ss(["p".to_owned()].into())),
        (":pq", Value::Ss(["p".to_owned(), "q".to_owned()].into())),
    ];
    let update = |source: &str| Update::parse(source, &mut names(&[], &values)).unwrap().apply(&of);
    let after = |source: &str, name: &str| update(source).unwrap().get(name).cloned();
    assert_eq!(after("SET a = a + :one", "a"), Some(n("2")));
    assert_eq!(after("SET b = a - :one, a = :t", "b"), Some(n("0")));
    assert_eq!(after("SET b = if_not_exists(b, :one)", "b"), Some(n("1")));
    assert_eq!(after("set b = if_not_exists(b, a) + :one", "b"), Some(n("2")));
    assert_eq!(
        after("SET l = list_append(:list, l)", "l"),
        Some(Value::L(vec![n("9"), n("0"), n("1"), n("2")]))
    );
    assert_eq!(after("SET l[1] = :t", "l"), Some(Value::L(vec![n("0"), s("t"), n("2")])));
    assert_eq!(
        after("SET l[20] = :t, l[10] = :one", "l"),
        Some(Value::L(vec![n("0"), n("1"), n("2"), n("1"), s("t")]))
    );
    assert_eq!(after("REMOVE l[0], l[1]", "l"), Some(Value::L(vec![n("2")])));
    assert_eq!(after("REMOVE a", "a"), None);
    assert_eq!(after("REMOVE zz", "zz"), None);
    assert_eq!(after("SET m.y = :t", "m"), Some(Value::M(item(&[("x", s("1")), ("y", s("t"))]))));
    assert_eq!(after("ADD a :one", "a"), Some(n("2")));
    assert_eq!(after("ADD c :one", "c"), Some(n("1")));
    assert_eq!(after("DELETE ss :p", "ss"), Some(Value::Ss(["q".to_owned()].into())));
    assert_eq!(after("DELETE ss :pq", "ss"), None);
    for (source, text) in [
        (
            "SET b = zz",
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        (
            "SET zz.x = :one",
            "The document path provided in the update expression is invalid for update",
        ),
        ("SET b = m + :one", "An operand in the update expression has an incorrect data type"),
        ("ADD m :one", "An operand in the update expression has an incorrect data type"),
        ("DELETE a :p", "An operand in the update expression has an incorrect data type"),
    ] {
        refused(update(source), text);
    }
    let parse = |source: &str| Update::parse(source, &mut names(&[], &values));
    for (source, text) in [
        ("INVALID SYNTAX HERE", "Syntax error; token: \"INVALID\", near: \"INVALID SYNTAX\""),
        ("ADD hits : incr", "Syntax error; token: \":\", near: \"hits : incr\""),
        (
            "SET a = :one SET b = :one",
            "The \"SET\" section can only be used once in an update expression;",
        ),
        (
            "SET a = :one, a = :t",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]",
        ),
        (
            "ADD a :t",
            "Incorrect operand type for operator or function; operator: ADD, operand type: STRING",
        ),
        (
            "DELETE a :one",
            "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER",
        ),
        ("SET a = foo(b)", "Invalid function name; function: foo"),
        (
            "SET a = if_not_exists(:one, b)",
            "Operator or function requires a document path; operator or function: if_not_exists",
        ),
        (
            "SET a = list_append(b, :one)",
            "Incorrect operand type for operator or function; operator or function: list_append, operand type: N",
        ),
        (
            "SET a = b + :t",
            "Incorrect operand type for operator or function; operator or function: +, operand type: S",
        ),
        ("SET name = :one", "Attribute name is a reserved keyword; reserved keyword: name"),
    ] {
        refused(parse(source), text);
    }
}
