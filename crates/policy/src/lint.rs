//! Findings about policies that are valid and probably not what was meant.
//!
//! Types, issue codes, locations and links are those of IAM Access Analyzer's ValidatePolicy where it has the check
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>);
//! [`Finding::is_own`] marks the ones it has not.
use std::net::IpAddr;

use crate::condition::{Condition, Family, SetPrefix};
use crate::document::{Policy, PolicyKind, Version};
use crate::limits;
use crate::locate::{PathElement, Span, locate};
use crate::principals::Member;
use crate::statement::{Scope, Statement, StatementEffect};
use crate::value::Cidr;

/// How serious a finding is, in ValidatePolicy's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingType {
    /// The policy does not do what it says.
    Error,
    /// The policy allows more than is wise.
    SecurityWarning,
    /// The policy departs from good practice.
    Warning,
    /// The policy can be simpler.
    Suggestion,
}

impl FindingType {
    /// The value of ValidatePolicy's `findingType`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "ERROR",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Warning => "WARNING",
            Self::Suggestion => "SUGGESTION",
        }
    }

    /// How the check reference names the type in its anchors.
    fn anchor(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::SecurityWarning => "security-warning",
            Self::Warning => "general-warning",
            Self::Suggestion => "suggestion",
        }
    }
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

/// Checks that ValidatePolicy does not have.
const OWN_CODES: [&str; 6] = [
    "ALLOW_WITH_NOT_ACTION",
    "DUPLICATE_SID",
    "FOR_ALL_VALUES_WITH_ALLOW",
    "ID_IN_IDENTITY_POLICY",
    "POLICY_SIZE_EXCEEDS_QUOTA",
    "PUBLIC_ACCESS_NOT_RESTRICTED",
];

impl Finding {
    /// Whether the issue code is this product's and not Access Analyzer's.
    #[must_use]
    pub fn is_own(&self) -> bool {
        OWN_CODES.contains(&self.code)
    }

    /// The value of ValidatePolicy's `learnMoreLink`; own findings have none.
    #[must_use]
    pub fn learn_more_link(&self) -> Option<String> {
        let check = self.code.to_ascii_lowercase().replace('_', "-");
        (!self.is_own()).then(|| {
            format!(
                "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html\
                 #access-analyzer-reference-policy-checks-{}-{check}",
                self.finding_type.anchor()
            )
        })
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
        for (number, statement) in self.statements.iter().enumerate() {
            findings.statement = Some(number);
            findings.element = None;
            self.lint_statement(statement, &mut findings);
        }
        findings.list
    }

    fn lint_document(&self, findings: &mut Findings) {
        use FindingType::{SecurityWarning, Warning};
        let identity = !self.kind.has_principal() && self.kind != PolicyKind::Scp;
        if self.version.is_none() {
            let details = "Version is missing and is read as 2008-10-17, which has no policy variables: declare 2012-10-17";
            findings.add(Warning, "MISSING_VERSION", details);
        }
        if identity && self.size_chars > limits::MANAGED_POLICY_CHARS_MAX {
            let details =
                format!("{} characters exceed the managed policy quota of 6144", self.size_chars);
            findings.add(Warning, "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", details);
        }
        if identity && self.id.is_some() {
            findings.about(Some("Id")).add(
                Warning,
                "ID_IN_IDENTITY_POLICY",
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
            findings.about(Some("Statement")).add(
                Warning,
                "UNIQUE_SIDS_RECOMMENDED",
                "two statements have the same Sid",
            );
        }
        if self.kind == PolicyKind::Bucket && self.is_public {
            let details = "the policy is public: confine it to fixed principals, accounts, networks or addresses";
            findings.about(None).add(SecurityWarning, "PUBLIC_ACCESS_NOT_RESTRICTED", details);
        }
    }

    fn lint_statement(&self, statement: &Statement, findings: &mut Findings) {
        if statement.sid.as_deref() == Some("") {
            let details = "remove the empty Sid";
            findings.about(Some("Sid")).add(FindingType::Suggestion, "EMPTY_SID_VALUE", details);
        }
        lint_variables(statement, self.version == Some(Version::V2012), findings);
        lint_conditions(statement, findings);
        lint_redundant_actions(statement, findings);
        if statement.effect == StatementEffect::Allow {
            lint_allow(statement, findings);
            lint_pass_role(statement, findings);
            lint_service_and_oidc(statement, findings);
        }
    }
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

    fn add(&mut self, finding_type: FindingType, code: &'static str, details: impl Into<String>) {
        self.list.push(Finding {
            finding_type,
            code,
            details: details.into(),
            statement: self.statement,
            element: self.element,
        });
    }
}

fn lint_allow(statement: &Statement, findings: &mut Findings) {
    use FindingType::SecurityWarning;
    if statement.principals.as_ref().is_some_and(|principals| principals.negated) {
        let details = "Allow with NotPrincipal allows everybody else, the anonymous caller included: use Principal";
        findings.about(Some("NotPrincipal")).add(
            SecurityWarning,
            "ALLOW_WITH_NOT_PRINCIPAL",
            details,
        );
    }
    if statement.actions.as_ref().is_some_and(|actions| actions.negated) {
        let details = "Allow with NotAction allows every other action of every service, future ones included: use Action";
        findings.about(Some("NotAction")).add(SecurityWarning, "ALLOW_WITH_NOT_ACTION", details);
    }
    let guarded = |key: &str| {
        statement.conditions.iter().any(|condition| {
            condition.operator.family == Family::Null
                && condition.key.text.eq_ignore_ascii_case(key)
                && condition.written.iter().any(|value| value.eq_ignore_ascii_case("false"))
        })
    };
    for condition in &statement.conditions {
        if condition.operator.set == SetPrefix::ForAllValues && !guarded(&condition.key.text) {
            let details = format!(
                "`{}` on `{}` also holds when the key is absent: add Null with false for the key",
                condition.spelling, condition.key.text
            );
            findings.about(Some("Condition")).add(
                SecurityWarning,
                "FOR_ALL_VALUES_WITH_ALLOW",
                details,
            );
        }
    }
}

/// PassRole hands a role's permissions to a service: the roles must be named.
fn lint_pass_role(statement: &Statement, findings: &mut Findings) {
    let Some(actions) = &statement.actions else { return };
    if !actions.matches("iam:PassRole") || !statement.conditions.is_empty() {
        return;
    }
    let named =
        statement.written.actions.iter().any(|action| action.eq_ignore_ascii_case("iam:PassRole"));
    let star = match &statement.scope {
        Scope::Listed(resources) if resources.negated => false,
        Scope::Listed(_) => statement.written.resources.iter().any(|resource| &**resource == "*"),
        Scope::Own | Scope::Inert => return,
    };
    let not_resource = matches!(&statement.scope, Scope::Listed(resources) if resources.negated);
    let code = match (actions.negated, named, star, not_resource) {
        (true, _, true, _) => "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
        (true, _, _, true) => "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
        (false, true, true, _) => "PASS_ROLE_WITH_STAR_IN_RESOURCE",
        (false, false, true, _) => "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        (false, true, _, true) => "PASS_ROLE_WITH_NOT_RESOURCE",
        (false, false, _, true) => "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        (_, _, false, false) => return,
    };
    let details = "iam:PassRole is allowed for roles that are not named: list role ARNs, or add iam:PassedToService";
    let element = if not_resource { "NotResource" } else { "Resource" };
    findings.about(Some(element)).add(FindingType::SecurityWarning, code, details);
}

fn lint_service_and_oidc(statement: &Statement, findings: &mut Findings) {
    let Some(principals) = statement.principals.as_ref().filter(|principals| !principals.negated)
    else {
        return;
    };
    let has_key = |wanted: &dyn Fn(&str) -> bool| {
        statement
            .conditions
            .iter()
            .any(|condition| wanted(&condition.key.text.to_ascii_lowercase()))
    };
    findings.about(Some("Principal"));
    let own = matches!(statement.scope, Scope::Own);
    let service = principals.members.iter().any(|member| matches!(member, Member::Service(_)));
    if service && !own && !has_key(&|key| key.starts_with("aws:source")) {
        let details = "a service acts for many customers: confine it with aws:SourceArn, aws:SourceAccount or aws:SourceOrgID";
        findings.add(FindingType::SecurityWarning, "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", details);
    }
    for member in &principals.members {
        let Member::Federated(provider) = member else { continue };
        let Some((_, host)) = provider.split_once(":oidc-provider/") else { continue };
        let claims = format!("{}:", host.to_ascii_lowercase());
        if !has_key(&|key| key.starts_with(&claims) && !key.ends_with(":aud")) {
            let details = format!(
                "any subject of `{host}` may assume the role: add a condition on its sub claim"
            );
            findings.add(
                FindingType::SecurityWarning,
                "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
                details,
            );
        }
    }
}

fn lint_variables(statement: &Statement, has_variables: bool, findings: &mut Findings) {
    let operands = statement.conditions.iter().flat_map(|condition| condition.written.iter());
    let resource = match &statement.scope {
        Scope::Listed(resources) if resources.negated => "NotResource",
        _ => "Resource",
    };
    let named = |element: &'static str| move |text| (element, text);
    let texts = statement.written.resources.iter().map(named(resource));
    for (element, text) in texts.chain(operands.map(named("Condition"))) {
        findings.about(Some(element));
        let Some((_, rest)) = text.split_once("${") else { continue };
        if !has_variables {
            let details = format!("`{text}` is literal text before version 2012-10-17");
            findings.add(FindingType::Error, "VARIABLE_UNSUPPORTED_IN_VERSION", details);
        } else if !rest.contains('}') {
            findings.add(
                FindingType::Error,
                "MISSING_BRACE_IN_VARIABLE",
                format!("`{text}` has no closing brace"),
            );
        } else if rest.trim_start().starts_with('}') {
            findings.add(FindingType::Error, "EMPTY_VARIABLE", format!("`{text}` names no key"));
        }
    }
}

fn lint_conditions(statement: &Statement, findings: &mut Findings) {
    findings.about(Some("Condition"));
    for (number, condition) in statement.conditions.iter().enumerate() {
        if condition.written.is_empty() {
            let details =
                format!("`{}` has no values for `{}`", condition.spelling, condition.key.text);
            findings.add(FindingType::Suggestion, "EMPTY_ARRAY_CONDITION", details);
        }
        let twin = |other: &Condition| {
            other.spelling == condition.spelling
                && other.key.text != condition.key.text
                && other.key.text.eq_ignore_ascii_case(&condition.key.text)
        };
        if statement.conditions.iter().take(number).any(twin) {
            let details = format!("`{}` is the same key in another case", condition.key.text);
            findings.add(FindingType::Error, "DUPLICATE_KEYS_WITH_DIFFERENT_CASE", details);
        }
        let plain = matches!(
            condition.operator.family,
            Family::StringEquals | Family::StringEqualsIgnoreCase
        );
        let wild = |value: &str| value.replace("${*}", "").replace("${?}", "").contains(['*', '?']);
        if plain && condition.written.iter().any(|value| wild(value)) {
            let details =
                format!("`{}` compares wildcards literally: use StringLike", condition.spelling);
            findings.add(FindingType::Warning, "WILDCARD_WITHOUT_LIKE_OPERATOR", details);
        }
        let source_ip = condition.key.text.eq_ignore_ascii_case("aws:SourceIp");
        if source_ip && condition.operator.family == Family::Ip && !condition.written.is_empty() {
            let private = |text: &str| match Cidr::parse(text).map(Cidr::network) {
                Some(IpAddr::V4(address)) => address.is_private(),
                Some(IpAddr::V6(_)) | None => false,
            };
            // On a private network these are ordinary addresses; AWS itself never sees them.
            if condition.written.iter().all(|value| private(value)) {
                let details = "only private addresses: they match only callers on this network";
                findings.add(FindingType::Suggestion, "PRIVATE_IP_ADDRESS", details);
            }
        }
    }
}

/// Actions of one statement that are compared with one another; longer lists are not looked at, because the
/// comparisons grow with the square.
const COMPARED_ACTIONS_MAX: usize = 1_000;

fn lint_redundant_actions(statement: &Statement, findings: &mut Findings) {
    let actions: Vec<String> =
        statement.written.actions.iter().map(|action| action.to_ascii_lowercase()).collect();
    if actions.len() > COMPARED_ACTIONS_MAX {
        return;
    }
    let negated = statement.actions.as_ref().is_some_and(|actions| actions.negated);
    findings.about(Some(if negated { "NotAction" } else { "Action" }));
    for (number, action) in actions.iter().enumerate() {
        let covers = |other: &str| {
            let prefix = other.strip_suffix('*').filter(|prefix| !prefix.contains(['*', '?']));
            prefix.is_some_and(|prefix| action.starts_with(prefix))
        };
        let mut others = actions.iter().enumerate().filter(|(position, _)| *position != number);
        // Of two equal patterns only the later one is redundant.
        let covering = others
            .find(|(position, other)| covers(other) && (*other != action || *position < number));
        if let Some((_, by)) = covering {
            findings.add(
                FindingType::Suggestion,
                "REDUNDANT_ACTION",
                format!("`{action}` is covered by `{by}`"),
            );
        }
    }
}
