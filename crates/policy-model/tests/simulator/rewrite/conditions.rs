//! Rewritings of conditions.
use std::net::IpAddr;

use policy_model::{KeyValue, Question};

use super::walk::{Change, Condition, Meaning, literal, map_conditions, map_variables, meanings};

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.chars().all(|one| one.is_ascii_digit());
    all(whole) && all(fraction)
}

fn is_date(text: &str) -> bool {
    let year: String = text.chars().take_while(char::is_ascii_digit).collect();
    let is_epoch = !year.is_empty() && year.len() == text.len();
    is_epoch || (year.len() >= 4 && text.contains('-'))
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let alphabet = |one: char| one.is_ascii_alphanumeric() || one == '+' || one == '/';
    text.len().is_multiple_of(4) && text.len() - body.len() <= 2 && body.chars().all(alphabet)
}

fn is_arn(text: &str) -> bool {
    text.starts_with("arn:") && text.split(':').count() >= 6
}

/// Whether a value can be one that this operator compares.
fn fits(condition: &Condition<'_>, value: &str) -> bool {
    if condition.is("Numeric") {
        is_number(value)
    } else if condition.is("Date") {
        is_date(value)
    } else if condition.is("IpAddress") {
        value.parse::<IpAddr>().is_ok()
    } else if condition.is("Binary") {
        is_base64(value)
    } else if condition.is("Arn") {
        is_arn(value)
    } else {
        true
    }
}

/// A value of another type equals nothing that the policy may name, so the policy may as well name nothing.
pub(in super::super) fn value_of_another_type(question: &Question) -> Option<Question> {
    map_conditions(question, |condition| {
        let found = condition.found_values();
        let misfit = !found.is_empty() && !found.iter().any(|value| fits(condition, value));
        if misfit && !condition.values.is_empty() && condition.base != "Null" {
            Change::Values(Vec::new())
        } else {
            Change::Keep
        }
    })
}

/// Drops or replaces single operands.
fn map_operands(
    question: &Question,
    applies: impl Fn(&Condition<'_>) -> bool,
    change: impl Fn(&Condition<'_>, &str) -> Option<Vec<String>>,
) -> Option<Question> {
    map_conditions(question, |condition| {
        if !applies(condition) {
            return Change::Keep;
        }
        let mut changed = false;
        let mut values = Vec::new();
        for operand in &condition.values {
            match change(condition, operand) {
                Some(others) => {
                    changed = true;
                    values.extend(others);
                }
                None => values.push(operand.clone()),
            }
        }
        if changed { Change::Values(values) } else { Change::Keep }
    })
}

/// An operand with a variable that has no value equals nothing.
pub(in super::super) fn valueless_variable_in_negated_condition(
    question: &Question,
) -> Option<Question> {
    let applies = |condition: &Condition<'_>| condition.takes_variables() && condition.negated();
    map_operands(question, applies, |_, operand| {
        meanings(question, operand).contains(&Meaning::Nothing).then(Vec::new)
    })
}

/// A key with an empty value has a value: nothing is put in the variable's place.
pub(in super::super) fn empty_value_in_condition(question: &Question) -> Option<Question> {
    map_operands(
        question,
        |condition| condition.takes_variables(),
        |_, operand| {
            let without = map_variables(question, operand, |meaning| match meaning {
                Meaning::Value(value) if value.is_empty() => Some(value),
                _ => None,
            })?;
            Some(vec![without])
        },
    )
}

/// `${*}`, `${?}` and `${$}` stand for their characters in StringEquals too, where these mean nothing else.
pub(in super::super) fn special_variables_in_string_equals(
    question: &Question,
) -> Option<Question> {
    let applies = |condition: &Condition<'_>| {
        condition.variables && condition.is("String") && condition.is("Equals")
    };
    map_operands(question, applies, |condition, operand| {
        let mut plain = operand.to_owned();
        for special in ["*", "?", "$"] {
            plain = plain.replace(&format!("${{{special}}}"), special);
        }
        if plain == operand {
            return None;
        }
        // What has become the text of a variable cannot be written down, and equals no value without such text.
        let unwritable = operand.contains("${$}{");
        if unwritable && condition.found_values().iter().any(|value| value.contains("${")) {
            return None;
        }
        Some(if unwritable { Vec::new() } else { vec![plain] })
    })
}

/// Four digits are a year.
pub(in super::super) fn four_digits_are_a_year(question: &Question) -> Option<Question> {
    map_operands(
        question,
        |condition| condition.is("Date"),
        |_, operand| {
            let year = operand.len() == 4 && operand.chars().all(|one| one.is_ascii_digit());
            year.then(|| vec![format!("{operand}-01-01T00:00:00Z")])
        },
    )
}

/// Other digits are seconds since 1970, in policy and request. What numeric operators say of them stays as it was.
pub(in super::super) fn epoch_counts_seconds(question: &Question) -> Option<Question> {
    let seconds = |text: &str| {
        let digits = text.len() > 4 && text.chars().all(|one| one.is_ascii_digit());
        digits.then(|| text.parse::<i64>().ok().map(iso)).flatten()
    };
    let operands = map_operands(
        question,
        |condition| condition.is("Date"),
        |_, operand| seconds(operand).map(|text| vec![text]),
    );
    let date = match question.keys.get("aws:currenttime") {
        Some(KeyValue::One(value)) => seconds(value),
        _ => None,
    };
    let Some(date) = date else { return operands };
    let rewritten = operands.unwrap_or_else(|| question.clone());
    let numbers = map_conditions(&rewritten, |condition| {
        let now =
            condition.found.is_some() && condition.found == question.keys.get("aws:currenttime");
        if now && condition.is("Numeric") {
            Change::Constant(number_meets(condition))
        } else {
            Change::Keep
        }
    });
    let mut rewritten = numbers.unwrap_or(rewritten);
    rewritten.keys.insert("aws:currenttime".to_owned(), KeyValue::One(date));
    Some(rewritten)
}

/// Whether a condition with a numeric operator is met by the single number that is found.
fn number_meets(condition: &Condition<'_>) -> bool {
    let number = |text: &String| text.parse::<f64>().ok();
    let compare = |found: f64, operand: f64| match condition.base {
        "NumericLessThan" => found < operand,
        "NumericLessThanEquals" => found <= operand,
        "NumericGreaterThan" => found > operand,
        "NumericGreaterThanEquals" => found >= operand,
        _ => (found - operand).abs() < f64::EPSILON,
    };
    let found = condition.found_values().first().and_then(number);
    let operands = condition.values.iter().filter_map(number);
    let matched =
        found.is_some_and(|found| operands.into_iter().any(|operand| compare(found, operand)));
    matched != condition.negated()
}

/// Seconds since 1970 as a date, for years from 1970.
fn iso(seconds: i64) -> String {
    let (mut days, clock) = (seconds / 86_400, seconds % 86_400);
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let mut year = 1970;
    while days >= 365 + i64::from(leap(year)) {
        days -= 365 + i64::from(leap(year));
        year += 1;
    }
    let february = 28 + i64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let (hour, minute, second) = (clock / 3_600, clock / 60 % 60, clock % 60);
    format!("{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", days + 1)
}

/// An address without a prefix is a block of one.
pub(in super::super) fn address_is_a_block_of_one(question: &Question) -> Option<Question> {
    map_operands(
        question,
        |condition| condition.is("IpAddress"),
        |_, operand| {
            let length = match operand.parse::<IpAddr>().ok()? {
                IpAddr::V4(_) => 32,
                IpAddr::V6(_) => 128,
            };
            Some(vec![format!("{operand}/{length}")])
        },
    )
}

/// Every IPv4 address is in one of the two halves.
pub(in super::super) fn zero_bits_are_every_address(question: &Question) -> Option<Question> {
    map_operands(
        question,
        |condition| condition.is("IpAddress"),
        |_, operand| {
            let halves = ["0.0.0.0/1", "128.0.0.0/1"];
            (operand == "0.0.0.0/0").then(|| halves.map(str::to_owned).to_vec())
        },
    )
}

/// An ARN may be one variable: the ARN that it stands for.
pub(in super::super) fn variable_is_a_whole_arn(question: &Question) -> Option<Question> {
    let applies = |condition: &Condition<'_>| condition.variables && condition.is("Arn");
    map_operands(question, applies, |_, operand| {
        let alone = operand.starts_with("${") && operand.find('}') == Some(operand.len() - 1);
        match meanings(question, operand).as_slice() {
            [Meaning::Value(value)] if alone => Some(vec![literal(value)]),
            _ => None,
        }
    })
}

/// An operand that is no ARN matches nothing.
pub(in super::super) fn malformed_arn_matches_nothing(question: &Question) -> Option<Question> {
    let applies = |condition: &Condition<'_>| condition.is("Arn") && condition.negated();
    map_operands(question, applies, |condition, operand| {
        let alone = operand.starts_with("${") && operand.find('}') == Some(operand.len() - 1);
        let whole = condition.variables && alone;
        (!whole && operand.split(':').count() < 6).then(Vec::new)
    })
}

/// A key with an empty set is as good as absent.
pub(in super::super) fn empty_set_is_null(question: &Question) -> Option<Question> {
    let mut rewritten = question.clone();
    rewritten.keys.retain(|_, value| *value != KeyValue::Many(Vec::new()));
    (rewritten.keys.len() < question.keys.len()).then_some(rewritten)
}

/// To set operators and Null an empty string is no value.
pub(in super::super) fn empty_string_is_null(question: &Question) -> Option<Question> {
    map_conditions(question, |condition| {
        if condition.found != Some(&KeyValue::One(String::new())) {
            return Change::Keep;
        }
        match (condition.set, condition.base) {
            ("", "Null") => {
                let wanted = |value: &String| value.eq_ignore_ascii_case("true");
                Change::Constant(condition.values.iter().any(wanted))
            }
            ("ForAllValues", _) => Change::Constant(true),
            ("ForAnyValue", _) => Change::Constant(condition.if_exists),
            _ => Change::Keep,
        }
    })
}

/// IfExists is met without the key, whatever the set operator.
pub(in super::super) fn if_exists_is_met_without_the_key(question: &Question) -> Option<Question> {
    map_conditions(question, |condition| {
        let missing = condition.found.is_none() && condition.if_exists;
        if missing && condition.set == "ForAnyValue" {
            Change::Constant(true)
        } else {
            Change::Keep
        }
    })
}
