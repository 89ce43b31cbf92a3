//! Conditions, by the keys they are on.
use std::collections::HashSet;
use std::net::IpAddr;

use super::global_keys::{self, Data, GlobalKey};
use super::{Findings, Issue, has_key, has_variable, has_wildcard};
use crate::condition::{Condition, Family, SetPrefix};
use crate::kind::PolicyKind;
use crate::principals::Member;
use crate::statement::{Statement, StatementEffect};
use crate::value::Cidr;

const KMS_KEY: &str = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const VPC_KEYS: [&str; 3] = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"];

pub(super) fn lint(statement: &Statement, kind: PolicyKind, findings: &mut Findings) {
    findings.about(Some("Condition"));
    let guarded = keys_that_must_be_there(statement);
    for condition in &statement.conditions {
        lint_name(condition, findings);
        if let Some(known) = global_keys::find(&condition.key.text) {
            lint_type(condition, known, findings);
        }
        lint_set_operators(statement, condition, &guarded, findings);
        lint_breadth(condition, findings);
        lint_trust(statement, condition, findings);
        lint_addresses(condition, findings);
        lint_s3(statement, condition, kind, findings);
    }
    if has_key(statement, &["aws:VpcSourceIp"]) && !has_key(statement, &VPC_KEYS) {
        let details =
            "networks use the same private addresses: add aws:SourceVpc or aws:SourceVpce";
        findings.add(Issue::MISSING_PAIRED_CONDITION_KEYS, details);
    }
    lint_tags_and_not_action(statement, findings);
}

/// The keys, in lower case, of conditions Null with false.
fn keys_that_must_be_there(statement: &Statement) -> HashSet<String> {
    let guards = statement.conditions.iter().filter(|condition| {
        condition.operator.family == Family::Null
            && condition.written.iter().any(|value| value.eq_ignore_ascii_case("false"))
    });
    guards.map(|condition| condition.key.text.to_ascii_lowercase()).collect()
}

/// Whether it is a key at all.
fn lint_name(condition: &Condition, findings: &mut Findings) {
    let key = &*condition.key.text;
    let well_formed =
        key.split_once(':').is_some_and(|(service, name)| !service.is_empty() && !name.is_empty());
    if !well_formed {
        let details = format!("`{key}` is not of the form service:key");
        findings.add(Issue::INVALID_CONDITION_KEY_FORMAT, details);
        return;
    }
    let lower = key.to_ascii_lowercase();
    let name = lower.split_once(':').map_or("", |(_, name)| name);
    let tagged =
        ["principaltag", "requesttag", "resourcetag", "existingobjecttag", "requestobjecttag"];
    if tagged.contains(&name.strip_suffix('/').unwrap_or(name)) {
        let details = format!("`{key}` names no tag: write {}/tag", key.trim_end_matches('/'));
        findings.add(Issue::MISSING_TAG_KEY_IN_CONDITION, details);
    } else if lower == "aws:arn" {
        let details = "aws:ARN is not supported: use aws:PrincipalArn or aws:SourceArn";
        findings.add(Issue::UNSUPPORTED_GLOBAL_CONDITION_KEY, details);
    } else if lower.starts_with("aws:") && global_keys::find(key).is_none() {
        let details = format!("there is no key `{key}`: no request has it");
        findings.add(Issue::INVALID_GLOBAL_CONDITION_KEY, details);
    }
}

fn lint_type(condition: &Condition, known: &GlobalKey, findings: &mut Findings) {
    let (key, operator) = (&condition.key.text, condition.operator);
    if known.data == Data::Arn && operator.family == Family::StringLike {
        let details =
            format!("`{}` matches across the parts of `{key}`: use ArnLike", condition.spelling);
        findings.add(Issue::STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS, details);
    } else if !known.data.suits(operator.family) {
        let instead = known.data.operators();
        let details =
            format!("`{}` does not fit `{key}`: use {instead} operators", condition.spelling);
        findings.add(Issue::TYPE_MISMATCH, details);
    }
    match operator.set {
        SetPrefix::None if known.is_multivalued && operator.family != Family::Null => {
            let details = format!("`{key}` has several values: add ForAllValues or ForAnyValue");
            findings.add(Issue::MISSING_QUALIFIER, details);
        }
        SetPrefix::ForAllValues if !known.is_multivalued => {
            let details =
                format!("`{key}` has one value, and ForAllValues also holds without it: remove it");
            findings.add(Issue::FORALLVALUES_WITH_SINGLE_VALUED_KEY, details);
        }
        _ => {}
    }
}

fn lint_set_operators(
    statement: &Statement,
    condition: &Condition,
    guarded: &HashSet<String>,
    findings: &mut Findings,
) {
    let (key, set) = (&condition.key.text, condition.operator.set);
    if key.to_ascii_lowercase().ends_with(":aud") {
        let issue = match set {
            SetPrefix::ForAnyValue => Some(Issue::FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE),
            SetPrefix::ForAllValues => Some(Issue::CONFIRM_AUDIENCE_CLAIM_TYPE),
            SetPrefix::None => None,
        };
        if let Some(issue) = issue {
            let details = format!(
                "`{key}` has one value unless the provider sends several: remove the set operator"
            );
            findings.add(issue, details);
        }
    }
    let single = global_keys::find(key).is_some_and(|known| !known.is_multivalued);
    let allows = statement.effect == StatementEffect::Allow;
    if allows
        && set == SetPrefix::ForAllValues
        && !single
        && !guarded.contains(&key.to_ascii_lowercase())
    {
        let details = format!(
            "`{}` on `{key}` also holds when the key is absent: add Null with false for the key",
            condition.spelling
        );
        findings.add(Issue::FOR_ALL_VALUES_WITH_ALLOW, details);
    }
}

/// Patterns on keys that identify somebody. Only StringLike has patterns; what a variable stands for is a pattern's
/// part there too.
fn lint_breadth(condition: &Condition, findings: &mut Findings) {
    if condition.operator.family != Family::StringLike {
        return;
    }
    let key = &*condition.key.text;
    let (wildcard, variable) = if global_keys::is_sensitive(key) {
        let values = &condition.written;
        (values.iter().any(|text| has_wildcard(text)), values.iter().any(|text| has_variable(text)))
    } else if key.eq_ignore_ascii_case("aws:userid") {
        let open = |mark: char| condition.written.iter().any(|text| is_open_id(text, mark));
        (open('*'), open('$'))
    } else {
        return;
    };
    if wildcard {
        let details = format!("a wildcard in `{key}` may match a stranger: write the values out");
        findings.add(Issue::WILDCARD_USAGE_TOO_PERMISSIVE, details);
    }
    if variable {
        let details = format!("a variable in `{key}` may match a stranger: write the values out");
        findings.add(Issue::VARIABLE_USAGE_TOO_PERMISSIVE, details);
    }
}

/// Whether a pattern of user ids has a wildcard (`*`) or variable (`$`) that is not behind the colon and not all that
/// is before it.
fn is_open_id(text: &str, mark: char) -> bool {
    // Variables become a single `$`, so that their own colons are none.
    let mut flat = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((body, remainder)) = after.split_once('}') else { break };
        flat.push_str(before);
        flat.push(if matches!(body, "*" | "?" | "$") { '=' } else { '$' });
        rest = remainder;
    }
    flat.push_str(rest);
    let flat = flat.replace('?', "*");
    match flat.split_once(':') {
        Some((id, _)) => id.contains(mark) && id.chars().count() > 1,
        None => flat.contains(mark),
    }
}

/// Keys whose values the caller writes itself.
fn lint_trust(statement: &Statement, condition: &Condition, findings: &mut Findings) {
    let key = &*condition.key.text;
    let referer = key.eq_ignore_ascii_case("aws:Referer");
    let only_services = statement.principals.as_ref().is_some_and(|principals| {
        !principals.everyone
            && principals.members.iter().all(|member| matches!(member, Member::Service(_)))
    });
    if key.eq_ignore_ascii_case("aws:UserAgent") || (referer && !only_services) {
        let details = format!("the caller writes `{key}` as it likes: it is no proof of anything");
        findings.add(Issue::UNTRUSTWORTHY_CONDITION_KEY, details);
    }
}

/// On a private network these are ordinary addresses; AWS itself never sees them.
fn lint_addresses(condition: &Condition, findings: &mut Findings) {
    let source_ip = condition.key.text.eq_ignore_ascii_case("aws:SourceIp");
    if !source_ip || condition.operator.family != Family::Ip || condition.written.is_empty() {
        return;
    }
    let private = |text: &str| match Cidr::parse(text).map(Cidr::network) {
        Some(IpAddr::V4(address)) => address.is_private(),
        Some(IpAddr::V6(_)) | None => false,
    };
    if condition.written.iter().all(|value| private(value)) {
        let details = "only private addresses: they tell apart only callers on this network";
        findings.add(Issue::PRIVATE_SOURCE_ADDRESS, details);
    }
}

fn lint_s3(
    statement: &Statement,
    condition: &Condition,
    kind: PolicyKind,
    findings: &mut Findings,
) {
    let (key, operator) = (&*condition.key.text, condition.operator);
    let text = matches!(
        operator.family,
        Family::StringEquals | Family::StringEqualsIgnoreCase | Family::StringLike
    );
    let denies = statement.effect == StatementEffect::Deny;
    if text && key.eq_ignore_ascii_case("s3:prefix") && denies != operator.negated {
        let details = "a shorter prefix passes and lists the same keys: allow with StringLike, or deny with StringNotLike";
        findings.add(Issue::S3_PREFIX_IN_NEGATIVE_CONTEXT, details);
    }
    if kind == PolicyKind::Bucket && key.eq_ignore_ascii_case("s3:ResourceAccount") {
        let details = "the account of a bucket is known in the bucket's own policy: use the key in identity policies";
        findings.add(Issue::IRRELEVANT_CONDITION_KEY_IN_POLICY, details);
    }
    if key.eq_ignore_ascii_case(KMS_KEY) && operator.family != Family::Null {
        let open = |text: &str| has_wildcard(text) || has_variable(text);
        for value in condition.written.iter().filter(|value| !open(value) && !is_key_arn(value)) {
            let details = format!("`{value}` is not the ARN of a KMS key: requests have the ARN");
            findings.add(Issue::INVALID_KMS_KEY_VALUE, details);
        }
    }
}

fn is_key_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    matches!(*parts, ["arn", _, "kms", _, _, key] if key.starts_with("key/"))
}

/// Not every action knows the resource's tags; NotAction names those that do not as well.
fn lint_tags_and_not_action(statement: &Statement, findings: &mut Findings) {
    let tags = statement
        .conditions
        .iter()
        .any(|condition| condition.key.text.to_ascii_lowercase().starts_with("aws:resourcetag/"));
    if !tags || !statement.actions.as_ref().is_some_and(|actions| actions.negated) {
        return;
    }
    let (issue, lost) = match statement.effect {
        StatementEffect::Deny => {
            (Issue::DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "denied")
        }
        StatementEffect::Allow => {
            (Issue::ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "allowed")
        }
    };
    let details =
        format!("actions without resource tags are not {lost}: list actions that have them");
    findings.add(issue, details);
}
