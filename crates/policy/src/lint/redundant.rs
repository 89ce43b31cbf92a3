//! What can go without a change of meaning.
use super::{Findings, Issue};
use crate::statement::{Scope, Statement};

/// Texts of one element that are compared with one another; longer lists are not looked at, because the
/// comparisons grow with the square.
const COMPARED_MAX: usize = 1_000;

pub(super) fn lint(statement: &Statement, findings: &mut Findings) {
    let actions: Vec<String> =
        statement.written.actions.iter().map(|action| action.to_ascii_lowercase()).collect();
    let negated = statement.actions.as_ref().is_some_and(|actions| actions.negated);
    let element = if negated { "NotAction" } else { "Action" };
    if let Some(details) = covered(&actions, |_| true) {
        findings.about(Some(element)).add(Issue::REDUNDANT_ACTION, details);
    }
    let resources: Vec<String> =
        statement.written.resources.iter().map(|resource| resource.to_string()).collect();
    let element = match &statement.scope {
        Scope::Listed(resources) if resources.negated => "NotResource",
        _ => "Resource",
    };
    // The star of a shorter pattern stands in a part of its own.
    let whole = |pattern: &str| pattern == "*" || pattern.splitn(6, ':').count() == 6;
    if let Some(details) = covered(&resources, whole) {
        findings.about(Some(element)).add(Issue::REDUNDANT_RESOURCE, details);
    }
}

/// How many texts are covered by another, and the first of them. `is_prefix` says whether a star at the end of a
/// pattern stands for any text.
fn covered(texts: &[String], is_prefix: impl Fn(&str) -> bool) -> Option<String> {
    if texts.len() > COMPARED_MAX {
        return None;
    }
    let covers = |pattern: &str, text: &str| {
        let prefix = pattern.strip_suffix('*').filter(|prefix| !prefix.contains(['*', '?']));
        pattern == text
            || prefix.is_some_and(|prefix| is_prefix(pattern) && text.starts_with(prefix))
    };
    let mut found = texts.iter().enumerate().filter_map(|(number, text)| {
        // Of two equal texts only the later one is redundant.
        texts
            .iter()
            .enumerate()
            .find(|(position, other)| covers(other, text) && (*other != text || *position < number))
            .map(|(_, by)| (text, by))
    });
    let (text, by) = found.next()?;
    let others = found.count();
    Some(match others {
        0 => format!("`{text}` is covered by `{by}`"),
        _ => format!("{} are covered by others, such as `{text}` by `{by}`", others + 1),
    })
}

/// A text that is the same for statements that say the same: order, repetition, Sid and the case of actions and keys
/// do not matter.
pub(super) fn meaning(statement: &Statement) -> String {
    fn set(texts: impl Iterator<Item = String>) -> Vec<String> {
        let mut texts: Vec<String> = texts.collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }
    let written = &statement.written;
    let actions = set(written.actions.iter().map(|action| action.to_ascii_lowercase()));
    let resources = set(written.resources.iter().map(|resource| resource.to_string()));
    let principals = statement.principals.as_ref().map(|principals| {
        let members = set(principals.members.iter().map(|member| format!("{member:?}")));
        (principals.negated, principals.everyone, members)
    });
    let conditions = set(statement.conditions.iter().map(|condition| {
        let values = set(condition.written.iter().map(|value| value.to_string()));
        let key = condition.key.text.to_ascii_lowercase();
        format!("{:?}", (&condition.spelling, key, values))
    }));
    let negated = (
        statement.actions.as_ref().map(|actions| actions.negated),
        matches!(&statement.scope, Scope::Listed(resources) if resources.negated),
    );
    format!("{:?}", (statement.effect, negated, actions, resources, principals, conditions))
}
