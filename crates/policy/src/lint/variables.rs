//! Policy variables: where they may stand and how they are written.
use super::{Findings, Issue};
use crate::statement::{Scope, Statement};

pub(super) fn lint(statement: &Statement, has_variables: bool, findings: &mut Findings) {
    lint_other_elements(statement, findings);
    let operands = statement.conditions.iter().flat_map(|condition| condition.written.iter());
    let resource = match &statement.scope {
        Scope::Listed(resources) if resources.negated => "NotResource",
        _ => "Resource",
    };
    let named = |element: &'static str| move |text| (element, text);
    let texts = statement.written.resources.iter().map(named(resource));
    for (element, text) in texts.chain(operands.map(named("Condition"))) {
        lint_text(text, has_variables, findings.about(Some(element)));
    }
}

fn lint_other_elements(statement: &Statement, findings: &mut Findings) {
    let negated = statement.actions.as_ref().is_some_and(|actions| actions.negated);
    let action = if negated { "NotAction" } else { "Action" };
    let actions = statement.written.actions.iter().map(|text| (action, &**text));
    for (element, text) in actions.chain(statement.sid.as_deref().map(|text| ("Sid", text))) {
        if text.contains("${") {
            let details = format!("`{text}`: variables stand in resources and conditions only");
            findings.about(Some(element)).add(Issue::VARIABLE_UNSUPPORTED_IN_ELEMENT, details);
        }
    }
}

fn lint_text(text: &str, has_variables: bool, findings: &mut Findings) {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("${") {
        if !has_variables {
            let details = format!("`{text}` is literal text before version 2012-10-17");
            findings.add(Issue::VARIABLE_UNSUPPORTED_IN_VERSION, details);
            return;
        }
        let Some((body, remainder)) = after.split_once('}') else {
            let details = format!("`{text}` has no closing brace");
            findings.add(Issue::MISSING_BRACE_IN_VARIABLE, details);
            return;
        };
        if let Some((issue, what)) = fault(body) {
            findings.add(issue, format!("`${{{body}}}` {what}"));
        }
        rest = remainder;
    }
}

/// What is wrong with a variable's body: `key` or `key, 'default'`.
fn fault(body: &str) -> Option<(Issue, &'static str)> {
    if body.trim().is_empty() {
        return Some((Issue::EMPTY_VARIABLE, "names no key"));
    }
    let (key, default) = match body.split_once(',') {
        Some((key, default)) => (key, Some(default.trim())),
        None => (body, None),
    };
    if key.contains(char::is_whitespace) {
        return Some((Issue::UNSUPPORTED_SPACE_IN_VARIABLE, "has white space in its key"));
    }
    let quoted = |text: &str| text.len() > 1 && text.starts_with('\'') && text.ends_with('\'');
    if default.is_some_and(|text| !quoted(text)) {
        let what = "has a default that is not between single quotes";
        return Some((Issue::MISSING_QUOTE_IN_VARIABLE, what));
    }
    None
}
