//! Allow statements that allow more than they name.
use names::ArnNamespace;

use super::{Findings, Issue, has_key};
use crate::arn::ResourcePattern;
use crate::context::{Context, Layered};
use crate::statement::{Scope, Statement};

pub(super) fn lint(statement: &Statement, grants_to_its_holder: bool, findings: &mut Findings) {
    if statement.principals.as_ref().is_some_and(|principals| principals.negated) {
        let details = "Allow with NotPrincipal allows everybody else, the anonymous caller included: use Principal";
        findings.about(Some("NotPrincipal")).add(Issue::ALLOW_WITH_NOT_PRINCIPAL, details);
    }
    if statement.actions.as_ref().is_some_and(|actions| actions.negated) {
        let details = "Allow with NotAction allows every other action of every service, future ones included: use Action";
        findings.about(Some("NotAction")).add(Issue::ALLOW_WITH_NOT_ACTION, details);
    }
    if grants_to_its_holder {
        lint_roles(statement, &PASS_ROLE, findings);
        lint_roles(statement, &CREATE_SERVICE_LINKED_ROLE, findings);
    }
}

/// An action that hands permissions on: the roles it may be used for must be named.
struct RoleAction {
    action: &'static str,
    /// The name of a role that nobody means, behind `role/`.
    probe: &'static str,
    /// The condition key that confines it as well as naming roles does.
    confined_by: &'static str,
    /// Whether the key also confines a statement with NotResource.
    confines_not_resource: bool,
    details: &'static str,
    issues: RoleIssues,
}

struct RoleIssues {
    star_in_resource: Issue,
    star_in_action_and_resource: Issue,
    star_in_resource_and_not_action: Issue,
    not_resource: Issue,
    star_in_action_and_not_resource: Issue,
    not_action_and_not_resource: Issue,
}

const PASS_ROLE: RoleAction = RoleAction {
    action: "iam:PassRole",
    probe: "\u{1}",
    confined_by: "iam:PassedToService",
    confines_not_resource: false,
    details: "iam:PassRole is allowed for roles that are not named: list role ARNs, and add iam:PassedToService",
    issues: RoleIssues {
        star_in_resource: Issue::PASS_ROLE_WITH_STAR_IN_RESOURCE,
        star_in_action_and_resource: Issue::PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
        star_in_resource_and_not_action: Issue::PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
        not_resource: Issue::PASS_ROLE_WITH_NOT_RESOURCE,
        star_in_action_and_not_resource: Issue::PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_and_not_resource: Issue::PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE,
    },
};

// AWS's reference does not name the key; AWS's own policies that use it are not among those it lists as found.
const CREATE_SERVICE_LINKED_ROLE: RoleAction = RoleAction {
    action: "iam:CreateServiceLinkedRole",
    probe: "aws-service-role/\u{1}.amazonaws.com/\u{1}",
    confined_by: "iam:AWSServiceName",
    confines_not_resource: true,
    details: "iam:CreateServiceLinkedRole is allowed for every service: list role ARNs, or add iam:AWSServiceName",
    issues: RoleIssues {
        star_in_resource: Issue::CREATE_SLR_WITH_STAR_IN_RESOURCE,
        star_in_action_and_resource: Issue::CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
        star_in_resource_and_not_action: Issue::CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
        not_resource: Issue::CREATE_SLR_WITH_NOT_RESOURCE,
        star_in_action_and_not_resource: Issue::CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_and_not_resource: Issue::CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
    },
};

fn lint_roles(statement: &Statement, roles: &RoleAction, findings: &mut Findings) {
    let Some(actions) = &statement.actions else { return };
    let Scope::Listed(resources) = &statement.scope else { return };
    if !actions.matches(roles.action) {
        return;
    }
    let texts = &statement.written;
    let named = texts.actions.iter().any(|action| action.eq_ignore_ascii_case(roles.action));
    let confined = has_key(statement, &[roles.confined_by]);
    let issues = &roles.issues;
    let (element, issue) = if resources.negated {
        if confined && roles.confines_not_resource {
            return;
        }
        let issue = match (actions.negated, named) {
            (true, _) => issues.not_action_and_not_resource,
            (false, true) => issues.not_resource,
            (false, false) => issues.star_in_action_and_not_resource,
        };
        ("NotResource", issue)
    } else {
        if confined || !texts.resources.iter().any(|text| covers_roles(text, roles.probe)) {
            return;
        }
        let issue = match (actions.negated, named) {
            (true, _) => issues.star_in_resource_and_not_action,
            (false, true) => issues.star_in_resource,
            (false, false) => issues.star_in_action_and_resource,
        };
        ("Resource", issue)
    };
    findings.about(Some(element)).add(issue, roles.details);
}

/// Whether a pattern matches a role of whatever name, in the partition and account it names, if any.
fn covers_roles(pattern: &str, probe: &str) -> bool {
    let fields: Vec<&str> = pattern.splitn(6, ':').collect();
    let plain = |index: usize, otherwise: &'static str| -> String {
        let field = fields.get(index).filter(|field| !field.contains(['*', '?', '$']));
        field.copied().unwrap_or(otherwise).to_owned()
    };
    let (partition, account) = (plain(1, "aws"), plain(4, "000000000000"));
    let iam = ArnNamespace::global("iam", &account).in_partition(&partition);
    let role = iam.resource(&["role/", probe]);
    let nothing = Context::new();
    let context = Layered { own: &nothing, request: &nothing };
    ResourcePattern::compile(pattern, false).matches(&role, context)
}
