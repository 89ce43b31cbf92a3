//! Findings about policies that are valid and probably not what was meant.
//!
//! Types, issue codes, locations and links are those of IAM Access Analyzer's ValidatePolicy where it has the check
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>);
//! [`Finding::is_own`] marks the ones it has not. Every code is in `docs/policy-lint.md`.
//!
//! # Differs from AWS
//! - A document that is refused has one finding, and its type is ERROR also where AWS only warns: nothing stores it.
//! - Whatever needs a catalogue of AWS's services, actions and resources is not looked at.
//! - On a private network private addresses are ordinary: they are no error.
mod allow;
mod conditions;
mod elements;
mod global_keys;
mod keys;
mod organisations;
mod principals;
mod redundant;
mod variables;

use std::collections::HashSet;

use crate::document::Policy;
use crate::issue::{FindingType, Issue};
use crate::kind::{PolicyKind, Version};
use crate::limits;
use crate::locate::{PathElement, Span, locate};
use crate::statement::{Scope, Statement, StatementEffect};

/// Whether AWS lists a condition key among those any service may have, in any case.
#[must_use]
pub fn is_global_condition_key(key: &str) -> bool {
    global_keys::find(key).is_some()
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How serious it is.
    pub finding_type: FindingType,
    /// Issue code, such as `PASS_ROLE_WITH_STAR_IN_RESOURCE`.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub details: String,
    /// The statement, counted from 0; `None` for the document.
    pub statement: Option<usize>,
    /// The element of the statement, or of the document, that the finding is about.
    pub element: Option<&'static str>,
}

impl Finding {
    /// Whether the issue code is this product's and not Access Analyzer's.
    #[must_use]
    pub fn is_own(&self) -> bool {
        Issue::of(self.code).is_none_or(|issue| issue.is_own)
    }

    /// The value of ValidatePolicy's `learnMoreLink`; own findings have none.
    #[must_use]
    pub fn learn_more_link(&self) -> Option<String> {
        let anchor = Issue::of(self.code)?.anchor()?;
        Some(format!(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#{anchor}"
        ))
    }

    /// The path of ValidatePolicy's location: `Statement`, its index, the element; empty for the whole document.
    #[must_use]
    pub fn path(&self) -> Vec<PathElement> {
        let statement = self
            .statement
            .map(|number| [PathElement::Value("Statement"), PathElement::Index(number)]);
        let element = self.element.map(PathElement::Value);
        statement.into_iter().flatten().chain(element).collect()
    }

    /// Where in the document's text the finding is.
    #[must_use]
    pub fn span(&self, text: &str) -> Span {
        locate(text, &self.path())
    }
}

/// Findings of a document that may not be valid: a refusal is one finding of type [`FindingType::Error`].
///
/// # Example
/// ```
/// use policy::{FindingType, PolicyKind, validate};
///
/// let text = r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}"#;
/// let findings = validate(text, PolicyKind::Identity);
/// assert_eq!(findings[0].finding_type, FindingType::SecurityWarning);
/// assert_eq!(findings[0].code, "PASS_ROLE_WITH_STAR_IN_RESOURCE");
/// assert_eq!(findings[0].span(text).start.line, 2);
///
/// let refused = validate(r#"{"Statement": {"Effect": "Allow", "Resource": "*"}}"#, PolicyKind::Identity);
/// assert_eq!((refused[0].finding_type, refused[0].code), (FindingType::Error, "MISSING_ACTION"));
/// ```
#[must_use]
pub fn validate(text: &str, kind: PolicyKind) -> Vec<Finding> {
    match Policy::parse(text, kind) {
        Ok(policy) => policy.lint(),
        Err(refused) => vec![Finding {
            finding_type: FindingType::Error,
            code: refused.issue_code(),
            details: refused.message().to_owned(),
            statement: None,
            element: None,
        }],
    }
}

impl Policy {
    /// Findings in order of statements, the document's own first. [`validate`] also takes refused documents.
    #[must_use]
    pub fn lint(&self) -> Vec<Finding> {
        let mut findings = Findings::default();
        self.lint_document(&mut findings);
        let mut seen = HashSet::new();
        for (number, statement) in self.statements.iter().enumerate() {
            findings.statement = Some(number);
            findings.element = None;
            if !seen.insert(redundant::meaning(statement)) {
                let details = "an earlier statement says the same: remove one of them";
                findings.add(Issue::REDUNDANT_STATEMENT, details);
            }
            self.lint_statement(statement, &mut findings);
        }
        findings.list
    }

    fn lint_document(&self, findings: &mut Findings) {
        if self.version.is_none() {
            let details = "Version is missing and is read as 2008-10-17, which has no policy variables: declare 2012-10-17";
            findings.add(Issue::MISSING_VERSION, details);
        }
        self.lint_size(findings);
        let identity = grants_to_its_holder(self.kind);
        if identity && self.id.is_some() {
            findings.about(Some("Id")).add(
                Issue::ID_IN_IDENTITY_POLICY,
                "Id belongs to resource policies and is ignored here",
            );
        }
        let mut sids: Vec<&str> =
            self.statements.iter().filter_map(|statement| statement.sid.as_deref()).collect();
        sids.sort_unstable();
        if sids
            .windows(2)
            .any(|pair| matches!(pair, [first, second] if first == second && !first.is_empty()))
        {
            findings
                .about(Some("Statement"))
                .add(Issue::UNIQUE_SIDS_RECOMMENDED, "two statements have the same Sid");
        }
        if self.kind == PolicyKind::Bucket && self.is_public {
            let details = "the policy is public: confine it to fixed principals, accounts, networks or addresses";
            findings.about(None).add(Issue::PUBLIC_ACCESS_NOT_RESTRICTED, details);
        }
    }

    /// Quotas that the holder may have raised, or that the service checks: warnings here.
    fn lint_size(&self, findings: &mut Findings) {
        let (limit, issue) = match self.kind {
            PolicyKind::Identity | PolicyKind::Boundary => {
                (limits::MANAGED_POLICY_CHARS_MAX, Issue::POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA)
            }
            PolicyKind::RoleTrust => {
                (limits::TRUST_POLICY_CHARS_MAX, Issue::POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA)
            }
            PolicyKind::Resource => {
                (limits::SECRET_POLICY_CHARS_MAX, Issue::POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA)
            }
            // The parser refuses these.
            PolicyKind::Session
            | PolicyKind::Bucket
            | PolicyKind::KmsKey
            | PolicyKind::Scp
            | PolicyKind::Rcp
            | PolicyKind::Endpoint => return,
        };
        if self.size_chars > limit {
            let details = format!(
                "{} characters without white space exceed the quota of {limit}",
                self.size_chars
            );
            findings.add(issue, details);
        }
    }

    fn lint_statement(&self, statement: &Statement, findings: &mut Findings) {
        if statement.sid.as_deref() == Some("") {
            findings.about(Some("Sid")).add(Issue::EMPTY_SID_VALUE, "remove the empty Sid");
        }
        lint_inert(statement, findings);
        variables::lint(statement, self.version == Some(Version::V2012), findings);
        conditions::lint(statement, findings);
        keys::lint(statement, self.kind, findings);
        elements::lint(statement, self.kind, findings);
        redundant::lint(statement, findings);
        principals::lint(statement, self.kind, findings);
        if statement.effect == StatementEffect::Allow {
            allow::lint(statement, grants_to_its_holder(self.kind), findings);
        }
        if self.kind == PolicyKind::Rcp {
            organisations::lint(statement, findings);
        }
    }
}

/// A key policy's statement without actions or resources is stored, and does nothing.
fn lint_inert(statement: &Statement, findings: &mut Findings) {
    let oddities = statement.written.oddities;
    if statement.actions.is_none() {
        let issue =
            if oddities.empty_actions { Issue::EMPTY_ARRAY_ACTION } else { Issue::MISSING_ACTION };
        findings.about(None).add(issue, "the statement names no actions and does nothing");
    }
    if matches!(statement.scope, Scope::Inert) {
        let issue = if oddities.empty_resources {
            Issue::EMPTY_ARRAY_RESOURCE
        } else {
            Issue::MISSING_RESOURCE
        };
        findings.about(None).add(issue, "the statement names no resources and does nothing");
    }
}

/// Policies whose Allow statements give their holder something, and that name no principal.
fn grants_to_its_holder(kind: PolicyKind) -> bool {
    !kind.has_principal() && kind != PolicyKind::Scp
}

/// Whether a condition of the statement is on one of these keys.
fn has_key(statement: &Statement, keys: &[&str]) -> bool {
    statement
        .conditions
        .iter()
        .any(|condition| keys.iter().any(|key| condition.key.text.eq_ignore_ascii_case(key)))
}

/// Whether a text has a wildcard; `${*}` and `${?}` are the characters themselves.
fn has_wildcard(text: &str) -> bool {
    text.replace("${*}", "").replace("${?}", "").contains(['*', '?'])
}

/// Whether a text has a policy variable; `${*}`, `${?}` and `${$}` are characters.
fn has_variable(text: &str) -> bool {
    text.replace("${*}", "").replace("${?}", "").replace("${$}", "").contains("${")
}

#[derive(Default)]
struct Findings {
    list: Vec<Finding>,
    statement: Option<usize>,
    element: Option<&'static str>,
}

impl Findings {
    /// The findings that follow are about this element.
    fn about(&mut self, element: Option<&'static str>) -> &mut Self {
        self.element = element;
        self
    }

    fn add(&mut self, issue: Issue, details: impl Into<String>) {
        self.list.push(Finding {
            finding_type: issue.finding_type,
            code: issue.code,
            details: details.into(),
            statement: self.statement,
            element: self.element,
        });
    }
}
