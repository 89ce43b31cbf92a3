//! Conditions, by their operators and values alone.
use std::collections::HashMap;

use super::{Findings, Issue, has_variable, has_wildcard};
use crate::condition::{Condition, Family, Relation, SetPrefix};
use crate::statement::Statement;
use crate::value::Cidr;

pub(super) fn lint(statement: &Statement, findings: &mut Findings) {
    findings.about(Some("Condition"));
    if statement.written.oddities.empty_condition {
        let details = "an empty condition block limits nothing: remove it, or say what must hold";
        findings.add(Issue::EMPTY_OBJECT_CONDITION, details);
    }
    if statement.written.oddities.mixed_values {
        let details = "the values of one key are of several JSON types: write all of them as text";
        findings.add(Issue::INVALID_CONDITION_DATA_TYPE, details);
    }
    // The first spelling of each key.
    let mut spellings: HashMap<String, &str> = HashMap::new();
    for condition in &statement.conditions {
        let first =
            spellings.entry(condition.key.text.to_ascii_lowercase()).or_insert(&condition.key.text);
        if **first != *condition.key.text {
            let details = format!("`{}` is the same key in another case", condition.key.text);
            findings.add(Issue::DUPLICATE_KEYS_WITH_DIFFERENT_CASE, details);
        }
        lint_empty(condition, findings);
        lint_wildcards(condition, findings);
        lint_booleans(condition, findings);
        lint_numbers_and_dates(condition, findings);
        lint_blocks(condition, findings);
    }
}

fn lint_empty(condition: &Condition, findings: &mut Findings) {
    if !condition.written.is_empty() {
        return;
    }
    let (issue, effect) = match (condition.operator.set, condition.operator.if_exists) {
        (SetPrefix::ForAllValues, _) => {
            (Issue::EMPTY_ARRAY_CONDITION_FORALLVALUES, "holds only without the key")
        }
        (SetPrefix::ForAnyValue, _) => {
            (Issue::EMPTY_ARRAY_CONDITION_FORANYVALUE, "has nothing to be compared with")
        }
        (SetPrefix::None, true) => {
            (Issue::EMPTY_ARRAY_CONDITION_IFEXISTS, "tells only whether the key is there")
        }
        (SetPrefix::None, false) => (Issue::EMPTY_ARRAY_CONDITION, "compares with nothing"),
    };
    let details =
        format!("`{}` has no values for `{}`: it {effect}", condition.spelling, condition.key.text);
    findings.add(issue, details);
}

fn lint_wildcards(condition: &Condition, findings: &mut Findings) {
    let operator = condition.operator;
    let plain = matches!(operator.family, Family::StringEquals | Family::StringEqualsIgnoreCase);
    if plain && condition.written.iter().any(|value| has_wildcard(value)) {
        let details =
            format!("`{}` compares wildcards literally: use StringLike", condition.spelling);
        findings.add(Issue::WILDCARD_WITHOUT_LIKE_OPERATOR, details);
    }
    let star = condition.written.iter().any(|value| &**value == "*");
    if operator.family != Family::StringLike || !star {
        return;
    }
    // What is left when every value matches: the answer without the key and the answer with it.
    let (issue, same) = match (operator.negated, operator.set, operator.if_exists) {
        (false, SetPrefix::ForAllValues, _) | (false, _, true) => {
            (Issue::REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION, "always holds: remove it")
        }
        (false, SetPrefix::None | SetPrefix::ForAnyValue, false) => {
            (Issue::EQUIVALENT_TO_NULL_FALSE, "is Null with false")
        }
        (true, SetPrefix::ForAnyValue, false) => {
            let issue = Issue::REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION;
            (issue, "never holds, nor does the statement apply")
        }
        (true, SetPrefix::None | SetPrefix::ForAllValues, _)
        | (true, SetPrefix::ForAnyValue, true) => {
            (Issue::EQUIVALENT_TO_NULL_TRUE, "is Null with true")
        }
    };
    let details = format!("`{}` with `*` on `{}` {same}", condition.spelling, condition.key.text);
    findings.add(issue, details);
}

fn lint_booleans(condition: &Condition, findings: &mut Findings) {
    if condition.operator.family != Family::Bool {
        return;
    }
    if condition.written.len() > 1 {
        let details = format!("`{}` takes one value, true or false", condition.spelling);
        findings.add(Issue::INVALID_CONDITION_MULTIPLE_BOOLEAN, details);
    }
    if condition.written.iter().any(|value| has_variable(value)) {
        let details =
            format!("`{}` takes no variables: String and Arn operators do", condition.spelling);
        findings.add(Issue::INVALID_VARIABLE_FOR_OPERATOR, details);
    }
}

fn lint_numbers_and_dates(condition: &Condition, findings: &mut Findings) {
    match condition.operator.family {
        Family::Numeric(relation) if relation != Relation::Equal && condition.written.len() > 1 => {
            let one = match relation {
                Relation::Less | Relation::LessOrEqual => "greatest",
                Relation::Equal | Relation::Greater | Relation::GreaterOrEqual => "least",
            };
            let details =
                format!("of several values of `{}` the {one} decides", condition.spelling);
            findings.add(Issue::REDUNDANT_CONDITION_VALUE_NUM, details);
        }
        Family::Date(_) => {
            let epoch = |text: &str| text.len() != 4 && text.bytes().all(|b| b.is_ascii_digit());
            for value in condition.written.iter().filter(|value| epoch(value)) {
                let details = format!("`{value}` counts seconds since 1970: write YYYY-MM-DD");
                findings.add(Issue::INVALID_DATE_VALUE, details);
            }
        }
        _ => {}
    }
}

fn lint_blocks(condition: &Condition, findings: &mut Findings) {
    if condition.operator.family != Family::Ip {
        return;
    }
    for value in &condition.written {
        let Some(block) = Cidr::parse(value) else { continue };
        if block.first() != block.network() {
            let details =
                format!("`{value}` begins at {}: write {0}/{}", block.first(), block.prefix());
            findings.add(Issue::IMPROVE_IP_RANGE, details);
        }
    }
}
