//! Whom a resource policy or a trust policy names.
use std::collections::HashSet;

use names::Arn;

use super::{Findings, Issue, has_key, has_wildcard};
use crate::condition::{Condition, Family};
use crate::kind::PolicyKind;
use crate::principals::{Member, Principals};
use crate::statement::{Scope, Statement, StatementEffect};

const GITHUB: &str = "token.actions.githubusercontent.com";
const GITHUB_SUBJECT: &str = "token.actions.githubusercontent.com:sub";
const GITHUB_REF: &str = "token.actions.githubusercontent.com:ref";
/// Keys that tell for whom a service acts.
const SOURCE_KEYS: [&str; 4] =
    ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];
const ROLES_ANYWHERE: &str = "rolesanywhere.amazonaws.com";

pub(super) fn lint(statement: &Statement, kind: PolicyKind, findings: &mut Findings) {
    let Some(principals) = &statement.principals else { return };
    findings.about(Some(if principals.negated { "NotPrincipal" } else { "Principal" }));
    for member in &principals.members {
        lint_member(member, kind, findings);
    }
    if kind == PolicyKind::RoleTrust {
        lint_trust(statement, principals, findings);
    }
    if statement.effect == StatementEffect::Allow && !principals.negated {
        lint_services(statement, principals, findings);
        lint_oidc(statement, principals, findings);
    }
}

fn lint_member(member: &Member, kind: PolicyKind, findings: &mut Findings) {
    match member {
        Member::UniqueId(id) => {
            let (issue, noun) = if id.starts_with("AROA") {
                (Issue::INVALID_ROLE_REFERENCE, "role")
            } else {
                (Issue::INVALID_USER_REFERENCE, "user")
            };
            findings.add(issue, format!("`{id}` is an id: name the {noun} by its ARN"));
        }
        Member::Federated(provider) if kind != PolicyKind::RoleTrust => {
            let details = format!("`{provider}`: only trust policies name identity providers");
            findings.add(Issue::FEDERATED_PRINCIPAL_NOT_SUPPORTED, details);
        }
        Member::Federated(provider) if !is_provider(provider) => {
            let details = format!("`{provider}` is neither a domain nor the ARN of a provider");
            let issue = Issue::INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY;
            findings.add(issue, details);
        }
        _ => {}
    }
}

fn is_provider(text: &str) -> bool {
    if Arn::is_meant_by(text) {
        return text.contains(":saml-provider/") || text.contains(":oidc-provider/");
    }
    text.contains('.')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

fn lint_trust(statement: &Statement, principals: &Principals, findings: &mut Findings) {
    if statement.written.oddities.bare_star {
        let details =
            "a trust policy does not take \"*\" as Principal: name who may assume the role";
        findings.add(Issue::ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL, details);
    }
    lint_sessions(principals, findings);
    let Some(actions) = statement.actions.as_ref().filter(|actions| !actions.negated) else {
        return;
    };
    findings.about(Some("Action"));
    let callers = Callers::of(principals);
    for action in statement.written.actions.iter().filter(|action| !callers.suit(action)) {
        let details = format!("none of the principals can call `{action}`");
        findings.add(Issue::MISMATCHED_ACTION_FOR_PRINCIPAL, details);
    }
    let anywhere =
        |member: &Member| matches!(member, Member::Service(name) if &**name == ROLES_ANYWHERE);
    let needed = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];
    if statement.effect == StatementEffect::Allow
        && principals.members.iter().any(anywhere)
        && !needed.iter().all(|action| actions.matches(action))
    {
        let details = format!("{ROLES_ANYWHERE} needs {}", needed.join(", "));
        findings.add(Issue::MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY, details);
    }
    findings.about(Some("Principal"));
}

/// Which of the actions that take a role some principal can call.
struct Callers {
    plain: bool,
    saml: bool,
    web_identity: bool,
}

impl Callers {
    fn of(principals: &Principals) -> Self {
        let mut callers = Self { plain: principals.everyone, saml: false, web_identity: false };
        for member in &principals.members {
            match member {
                Member::Federated(provider) if provider.contains(":saml-provider/") => {
                    callers.saml = true;
                }
                Member::Federated(_) => callers.web_identity = true,
                _ => callers.plain = true,
            }
        }
        callers
    }

    /// Other actions suit everybody.
    fn suit(&self, action: &str) -> bool {
        if action.eq_ignore_ascii_case("sts:AssumeRole") {
            self.plain
        } else if action.eq_ignore_ascii_case("sts:AssumeRoleWithSAML") {
            self.saml
        } else if action.eq_ignore_ascii_case("sts:AssumeRoleWithWebIdentity") {
            self.web_identity
        } else {
            true
        }
    }
}

/// Sessions beside their role, which may do without them.
fn lint_sessions(principals: &Principals, findings: &mut Findings) {
    let arns = || {
        principals.members.iter().filter_map(|member| match member {
            Member::Arn(arn) => Some(&**arn),
            _ => None,
        })
    };
    let roles: HashSet<(&str, &str)> = arns()
        .filter_map(|arn| account_and_resource(arn, "iam", "role/"))
        .map(|(account, path)| (account, path.rsplit('/').next().unwrap_or_default()))
        .collect();
    for session in arns() {
        let parent = account_and_resource(session, "sts", "assumed-role/")
            .and_then(|(account, path)| Some((account, path.split('/').next()?)));
        if parent.is_some_and(|parent| roles.contains(&parent)) {
            let details = format!("`{session}` is a session of a role that is named too");
            findings.add(Issue::REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY, details);
        }
    }
}

/// The account of an ARN of this service, and its resource behind the noun.
fn account_and_resource<'a>(arn: &'a str, service: &str, noun: &str) -> Option<(&'a str, &'a str)> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", _, found, _, account, resource] = *parts else { return None };
    (found == service).then_some((account, resource.strip_prefix(noun)?))
}

/// A service acts for many customers: it must be told for whom.
fn lint_services(statement: &Statement, principals: &Principals, findings: &mut Findings) {
    let service = principals.members.iter().any(|member| matches!(member, Member::Service(_)));
    if !service || matches!(statement.scope, Scope::Own) || has_key(statement, &SOURCE_KEYS) {
        return;
    }
    let keys = SOURCE_KEYS.join(", ");
    let details = format!("a service acts for many customers: confine it with one of {keys}");
    findings.add(Issue::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL, details);
    if has_key(statement, &["aws:Referer"]) {
        let details = "use aws:SourceArn or aws:SourceAccount instead of aws:Referer";
        findings.add(Issue::RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL, details);
    }
}

fn lint_oidc(statement: &Statement, principals: &Principals, findings: &mut Findings) {
    let keys: Vec<String> = statement
        .conditions
        .iter()
        .map(|condition| condition.key.text.to_ascii_lowercase())
        .collect();
    let mut github = false;
    for member in &principals.members {
        let Member::Federated(provider) = member else { continue };
        let (host, registered) = match provider.split_once(":oidc-provider/") {
            Some((_, host)) => (host, true),
            None if provider.contains(':') => continue,
            None => (&**provider, false),
        };
        let claims = format!("{}:", host.to_ascii_lowercase());
        let mut used = keys.iter().filter(|key| key.starts_with(&claims)).peekable();
        let is_github = host.eq_ignore_ascii_case(GITHUB);
        github |= is_github;
        if used.peek().is_none() {
            let details = format!(
                "whoever signs in at `{host}` may assume the role: add a condition on its claims"
            );
            findings.add(Issue::MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL, details);
        } else if registered && !is_github && used.all(|key| key.ends_with(":aud")) {
            let details = format!(
                "any subject of `{host}` may assume the role: add a condition on its sub claim"
            );
            findings.add(Issue::OIDC_SUBJECT_NOT_RESTRICTED, details);
        }
    }
    if github {
        if !has_key(statement, &[GITHUB_SUBJECT]) {
            let details = format!("any repository may assume the role: add `{GITHUB_SUBJECT}`");
            findings.add(Issue::MISSING_GITHUB_REPO_CONDITION_KEY, details);
        }
        lint_github_subject(statement, findings);
    }
}

/// `repo:owner/name:...`: a wildcard in the owner or name is too wide, one behind it only if nothing names the branch.
fn lint_github_subject(statement: &Statement, findings: &mut Findings) {
    let subject = |condition: &&Condition| {
        condition.key.text.eq_ignore_ascii_case(GITHUB_SUBJECT)
            && condition.operator.family == Family::StringLike
    };
    let branch = has_key(statement, &[GITHUB_REF]);
    let too_wide = |value: &str| {
        let mut parts = value.splitn(3, ':');
        let repository = parts.by_ref().take(2).any(has_wildcard);
        repository || (!branch && parts.next().is_some_and(has_wildcard))
    };
    for condition in statement.conditions.iter().filter(subject) {
        if let Some(value) = condition.written.iter().find(|value| too_wide(value)) {
            let details =
                format!("`{value}` is of more repositories or branches than one: write both out");
            findings.add(Issue::SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED, details);
        }
    }
}
