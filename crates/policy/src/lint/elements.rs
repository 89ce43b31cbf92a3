//! Actions and resources, each text by itself.
use super::{Findings, Issue};
use crate::kind::PolicyKind;
use crate::new_resource;
use crate::statement::{Scope, Statement};

pub(super) fn lint(statement: &Statement, kind: PolicyKind, findings: &mut Findings) {
    let negated = statement.actions.as_ref().is_some_and(|actions| actions.negated);
    findings.about(Some(if negated { "NotAction" } else { "Action" }));
    for action in &statement.written.actions {
        lint_action(action, kind, negated, findings);
    }
    let resource = match &statement.scope {
        Scope::Listed(resources) if resources.negated => "NotResource",
        _ => "Resource",
    };
    findings.about(Some(resource));
    for resource in statement.written.resources.iter().filter(|resource| &***resource != "*") {
        lint_resource(resource, kind, findings);
    }
}

/// The service that a resource policy of this kind belongs to.
fn service_of(kind: PolicyKind) -> Option<&'static str> {
    match kind {
        PolicyKind::Bucket => Some("s3"),
        PolicyKind::KmsKey => Some("kms"),
        _ => None,
    }
}

fn lint_action(action: &str, kind: PolicyKind, negated: bool, findings: &mut Findings) {
    let Some((service, _)) = action.split_once(':') else { return };
    if service == "*" {
        let details = format!("`{action}` is of every service, future ones included: name one");
        findings.add(Issue::WILDCARD_IN_SERVICE_NAME, details);
    } else if !negated
        && let Some(own) = service_of(kind)
        && !service.eq_ignore_ascii_case(own)
    {
        let details = format!("`{action}` is no action of {own}, whose resource this policy is of");
        findings.add(Issue::UNSUPPORTED_ACTION_IN_POLICY, details);
    }
}

fn lint_resource(resource: &str, kind: PolicyKind, findings: &mut Findings) {
    let fields: Vec<&str> = resource.splitn(6, ':').collect();
    if fields.len() < 6 && !resource.ends_with('*') {
        let details = format!("`{resource}` has fewer than six parts and matches nothing");
        findings.add(Issue::MISSING_ARN_FIELD, details);
    }
    let service = fields.get(2).copied().unwrap_or_default();
    if service.contains(['*', '?']) {
        let details = format!("`{resource}` is of every service of such a name: write one out");
        findings.add(Issue::WILDCARD_IN_SERVICE_NAME, details);
    } else if service.bytes().any(|byte| byte.is_ascii_uppercase()) {
        let details = format!("`{service}` is written in lower case in ARNs");
        findings.add(Issue::INVALID_ARN_SERVICE_CASE, details);
    } else if let Some(own) = service_of(kind)
        && !service.is_empty()
        && service != own
    {
        let details =
            format!("`{resource}` is no resource of {own}, whose resource this policy is of");
        findings.add(Issue::UNSUPPORTED_RESOURCE_ARN_IN_POLICY, details);
    }
    if let Err(fault) = new_resource::check(resource)
        && let Some(issue) = fault.warning()
    {
        findings.add(issue, fault.text());
    }
    let account = fields.get(4).copied().unwrap_or_default();
    let numeric =
        !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if numeric && (account.len() != 12 || account.contains('-')) {
        let details = format!("`{account}` is no account: accounts have twelve digits");
        findings.add(Issue::INVALID_ARN_ACCOUNT, details);
    }
}
