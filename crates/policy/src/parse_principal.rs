//! The Principal and NotPrincipal elements, and turning ARNs in them into unique ids and back.
use crate::issue::Issue;
use crate::json::Node;
use crate::kind::PolicyKind;
use crate::malformed::{Field, MalformedPolicy, Problem};
use crate::principals::{Member, Principals};

/// Parses whichever of the two elements is there.
pub(crate) fn element(
    principal: Option<&Node>,
    not_principal: Option<&Node>,
    kind: PolicyKind,
) -> Result<Option<Principals>, Problem> {
    let given = match (principal, not_principal) {
        (Some(_), _) => Some(Field::Principal),
        (None, Some(_)) => Some(Field::NotPrincipal),
        (None, None) => None,
    };
    if !kind.has_principal() {
        return given.map_or(Ok(None), |field| Err(Problem::Prohibited(field)));
    }
    if not_principal.is_some() && matches!(kind, PolicyKind::RoleTrust | PolicyKind::Rcp) {
        return Err(Problem::Prohibited(Field::NotPrincipal));
    }
    let node = principal.or(not_principal).ok_or(Problem::Missing(Field::Principal))?;
    let principals = principals(node, not_principal.is_some())?;
    if kind == PolicyKind::Rcp && !(principals.everyone && principals.members.is_empty()) {
        return Err(Problem::RcpPrincipal);
    }
    Ok(Some(principals))
}

fn principals(node: &Node, negated: bool) -> Result<Principals, Problem> {
    let entries = match node {
        Node::Text(text) if text == "*" => {
            return Ok(Principals { negated, everyone: true, members: Box::default() });
        }
        Node::Text(text) => return Err(invalid("AWS", text)),
        Node::Object(entries) if !entries.is_empty() => entries,
        Node::Object(_) => return Err(Problem::Syntax(Issue::EMPTY_OBJECT_PRINCIPAL)),
        _ => return Err(Problem::Syntax(Issue::DATA_TYPE_MISMATCH)),
    };
    let mut everyone = false;
    let mut members = Vec::new();
    for (kind, values) in entries {
        for value in values.one_or_many() {
            let text = match value {
                Node::Text(text) => text.clone(),
                Node::Number(number) => number.to_string(),
                _ => return Err(Problem::Syntax(Issue::DATA_TYPE_MISMATCH)),
            };
            if kind == "AWS" && text == "*" {
                everyone = true;
            } else {
                members.push(member(kind, &text)?);
            }
        }
    }
    if !everyone && members.is_empty() {
        return Err(Problem::Empty(Field::Principal, Issue::EMPTY_ARRAY_PRINCIPAL));
    }
    Ok(Principals { negated, everyone, members: members.into() })
}

fn member(kind: &str, text: &str) -> Result<Member, Problem> {
    // No partial wildcards: a pattern here would look like a limit and be none.
    let plain = !text.is_empty() && !text.contains(['*', '?']) && !text.contains("${");
    let parsed = match kind {
        "AWS" if plain => aws_member(text),
        "Service" if plain && is_service(text) => Some(Member::Service(text.into())),
        "Federated" if plain => Some(Member::Federated(text.into())),
        "CanonicalUser" if plain && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            Some(Member::Canonical(text.into()))
        }
        "AWS" | "Service" | "Federated" | "CanonicalUser" => None,
        _ => return Err(Problem::Syntax(Issue::INVALID_PRINCIPAL_KEY)),
    };
    parsed.ok_or_else(|| invalid(kind, text))
}

fn invalid(kind: &str, value: &str) -> Problem {
    Problem::Principal { kind: kind.to_owned(), value: value.to_owned() }
}

fn aws_member(text: &str) -> Option<Member> {
    if is_account(text) {
        return Some(Member::Account { partition: None, account: text.into() });
    }
    if !text.contains(':') {
        let id = ["AIDA", "AROA"].iter().any(|prefix| text.starts_with(prefix));
        let valid = id
            && text.len() >= 16
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        return valid.then(|| Member::UniqueId(text.into()));
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = *parts else { return None };
    if partition.is_empty() || !(is_account(account) || account == "cloudfront") {
        return None;
    }
    let named = |noun: &str, least: usize| {
        resource.strip_prefix(noun).and_then(|rest| rest.strip_prefix('/')).is_some_and(|rest| {
            rest.split('/').all(|part| !part.is_empty()) && rest.split('/').count() >= least
        })
    };
    match service {
        "iam" if resource == "root" => {
            Some(Member::Account { partition: Some(partition.into()), account: account.into() })
        }
        "iam" if named("user", 1) || named("role", 1) => Some(Member::Arn(text.into())),
        "sts" if named("assumed-role", 2) || named("federated-user", 1) => {
            Some(Member::Arn(text.into()))
        }
        _ => None,
    }
}

/// Whether a text has the form of a service principal: a name in one of the domains that services have.
fn is_service(text: &str) -> bool {
    let domains = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"];
    let name = domains.iter().find_map(|domain| text.strip_suffix(domain));
    name.is_some_and(|name| !name.is_empty() && !name.contains(':'))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Replaces principals of the `AWS` kind in a document: each text for which `map` answers `Some`.
///
/// At write time services turn user and role ARNs into unique ids, so that deleting and recreating the user or
/// role does not hand its permissions on; when shown, ids of living entities are turned back. The order of
/// members and everything else is kept; white space is not.
///
/// # Errors
/// [`MalformedPolicy`] if the text is not a JSON object.
///
/// # Example
/// ```
/// let stored = policy::rewrite_principals(
///     r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/alice"}}}"#,
///     |arn| arn.ends_with(":user/alice").then(|| "AIDAEXAMPLEUSER01".to_owned()),
/// )?;
/// assert_eq!(stored, r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEUSER01"}}}"#);
/// # Ok::<(), policy::MalformedPolicy>(())
/// ```
pub fn rewrite_principals(
    text: &str,
    mut map: impl FnMut(&str) -> Option<String>,
) -> Result<String, MalformedPolicy> {
    let refused = || Problem::NotJson.worded(PolicyKind::Resource);
    let mut document = Node::parse(text).map_err(|_| refused())?;
    let Node::Object(members) = &mut document else { return Err(refused()) };
    for (name, value) in members {
        if name == "Statement" {
            each(value, &mut |statement| rewrite_statement(statement, &mut map));
        }
    }
    let written = serde_json::to_string(&document).map_err(|_| refused())?;
    // A document that had such characters as escapes only is refused with them in clear.
    Ok(if text.chars().all(is_plain) { escaped(&written) } else { written })
}

/// What every kind of policy may hold as it is.
fn is_plain(letter: char) -> bool {
    letter <= '\u{ff}'
}

/// The same JSON with all other characters as escapes.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_plain(letter) {
            out.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}

fn rewrite_statement(statement: &mut Node, map: &mut impl FnMut(&str) -> Option<String>) {
    let Node::Object(elements) = statement else { return };
    for (name, value) in elements {
        if !matches!(name.as_str(), "Principal" | "NotPrincipal") {
            continue;
        }
        let Node::Object(kinds) = value else { continue };
        for (kind, values) in kinds {
            if kind == "AWS" {
                each(values, &mut |value| {
                    if let Node::Text(text) = value
                        && let Some(replacement) = map(text)
                    {
                        *text = replacement;
                    }
                });
            }
        }
    }
}

fn each(node: &mut Node, visit: &mut impl FnMut(&mut Node)) {
    match node {
        Node::List(items) => items.iter_mut().for_each(visit),
        single => visit(single),
    }
}
