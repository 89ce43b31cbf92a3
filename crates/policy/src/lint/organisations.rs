//! Resource control policies: what Organizations does not take, and conditions that hit services by mistake.
use super::{Findings, Issue};
use crate::condition::{Condition, Family};
use crate::decide::has_rcps;
use crate::statement::{Statement, StatementEffect};

/// Keys of a service that acts for a resource: requests of users and roles have none of them.
const SOURCE_KEYS: [&str; 4] =
    ["aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths"];
/// Keys of users and roles, without the tags: requests of services have none of them.
const PRINCIPAL_KEYS: [&str; 4] =
    ["aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths"];

pub(super) fn lint(statement: &Statement, findings: &mut Findings) {
    if statement.effect != StatementEffect::Deny {
        return;
    }
    lint_actions(statement, findings);
    findings.about(Some("Condition"));
    let conditions = &statement.conditions;
    let principal = conditions.iter().find(|condition| is_principal_key(&condition.key.text));
    if let Some(used) = principal
        && !conditions.iter().any(|condition| tells_services(condition, "false"))
    {
        let details = format!(
            "services have no `{}` and are denied too: add BoolIfExists aws:PrincipalIsAWSService with false",
            used.key.text
        );
        findings.add(Issue::RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY, details);
    }
    let source = conditions.iter().find(|condition| {
        condition.operator.family != Family::Null && is_one_of(&condition.key.text, &SOURCE_KEYS)
    });
    let Some(used) = source else { return };
    if !conditions.iter().any(|condition| tells_services(condition, "true")) {
        let details = format!(
            "users and roles have no `{}` and are denied too: add BoolIfExists aws:PrincipalIsAWSService with true",
            used.key.text
        );
        findings.add(Issue::RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY, details);
    }
    let checks_presence = |condition: &Condition| {
        condition.operator.family == Family::Null
            && is_one_of(&condition.key.text, &["aws:SourceAccount", "aws:SourceArn"])
            && only_value(condition, "false")
    };
    if !conditions.iter().any(checks_presence) {
        let details = format!(
            "a service may act without `{}` and is denied then: add Null aws:SourceAccount or aws:SourceArn with false",
            used.key.text
        );
        findings.add(Issue::RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK, details);
    }
}

fn lint_actions(statement: &Statement, findings: &mut Findings) {
    if statement.actions.as_ref().is_some_and(|actions| actions.negated) {
        findings
            .about(Some("NotAction"))
            .add(Issue::RCP_SYNTAX_ERROR_NOTACTION, "resource control policies have no NotAction");
        return;
    }
    let unbound = statement
        .written
        .actions
        .iter()
        .find(|action| !action.split_once(':').is_some_and(|(service, _)| has_rcps(service)));
    if let Some(action) = unbound {
        let details =
            format!("`{action}` is not of a service that obeys resource control policies");
        findings.about(Some("Action")).add(Issue::RCP_SYNTAX_ERROR_ACTION, details);
    }
}

fn is_one_of(key: &str, names: &[&str]) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(key))
}

fn is_principal_key(key: &str) -> bool {
    is_one_of(key, &PRINCIPAL_KEYS) || key.to_ascii_lowercase().starts_with("aws:principaltag/")
}

fn only_value(condition: &Condition, value: &str) -> bool {
    matches!(&*condition.written, [only] if only.eq_ignore_ascii_case(value))
}

/// Whether a condition spares services (`false`) or is about them alone (`true`).
fn tells_services(condition: &Condition, value: &str) -> bool {
    condition.operator.family == Family::Bool
        && is_one_of(&condition.key.text, &["aws:PrincipalIsAWSService"])
        && only_value(condition, value)
}
