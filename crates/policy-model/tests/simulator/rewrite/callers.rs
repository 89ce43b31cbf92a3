//! Rewritings of callers and of what binds them.
use policy_model::{CallerKind, Question, Service};
use serde_json::{Value, json};

use super::super::process::principal;
use super::super::questions::allow_all;
use super::walk::{Layer, map_documents, map_statements, statements, strings};

/// The root user needs no identity policy.
pub(in super::super) fn root_may_do_everything(question: &Question) -> Option<Question> {
    with_identity(question, question.caller.kind == CallerKind::Root)
}

/// A caller from an identity provider has no identity policies that could be missing.
pub(in super::super) fn provider_has_no_identity_policies(question: &Question) -> Option<Question> {
    let kind = question.caller.kind;
    with_identity(question, matches!(kind, CallerKind::WebIdentity | CallerKind::Saml))
}

fn with_identity(question: &Question, applies: bool) -> Option<Question> {
    (applies && question.identity.is_empty())
        .then(|| Question { identity: vec![allow_all()], ..question.clone() })
}

/// The owner's root user may repair a bucket policy whatever it says.
pub(in super::super) fn owner_repairs_bucket_policy(question: &Question) -> Option<Question> {
    let repairs = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];
    let owner = question.caller.kind == CallerKind::Root
        && question.caller.account == question.resource_account
        && matches!(question.service, Service::S3 { .. });
    (owner && repairs.contains(&question.action.as_str()) && question.resource_policy.is_some())
        .then(|| Question { resource_policy: None, ..question.clone() })
}

/// Service control policies bind users and roles of the organisation's accounts, and nobody else.
pub(in super::super) fn scps_bind_users_and_roles(question: &Question) -> Option<Question> {
    let exempt = matches!(
        question.caller.kind,
        CallerKind::ServiceLinkedRole
            | CallerKind::Service
            | CallerKind::WebIdentity
            | CallerKind::Saml
    );
    (exempt && !question.scps.is_empty()).then(|| Question { scps: Vec::new(), ..question.clone() })
}

/// Resource control policies do not bind service-linked roles.
pub(in super::super) fn rcps_spare_service_linked_roles(question: &Question) -> Option<Question> {
    let exempt = question.caller.kind == CallerKind::ServiceLinkedRole;
    (exempt && !question.rcps.is_empty()).then(|| Question { rcps: Vec::new(), ..question.clone() })
}

/// Resource control policies bind the services that support them, and not kms:RetireGrant.
pub(in super::super) fn rcps_bind_some_services(question: &Question) -> Option<Question> {
    let bound = ["s3", "sts", "sqs", "kms", "secretsmanager"];
    let service = question.action.split(':').next()?;
    let exempt = !bound.contains(&service) || question.action == "kms:RetireGrant";
    (exempt && !question.rcps.is_empty()).then(|| Question { rcps: Vec::new(), ..question.clone() })
}

/// What a resource policy grants to the session itself, a session policy limits by its denies only.
pub(in super::super) fn session_policy_limits_no_direct_grant(
    question: &Question,
) -> Option<Question> {
    let session = question.session.as_ref()?;
    let same_account = question.caller.account == question.resource_account;
    if !same_account || *session == vec![allow_all()] || !is_granted_directly(question) {
        return None;
    }
    let open = session
        .iter()
        .map(|document| {
            let mut open = document.clone();
            let mut kept: Vec<Value> = statements(document)
                .into_iter()
                .filter(|statement| statement["Effect"] == "Deny")
                .collect();
            kept.push(json!({"Effect": "Allow", "Action": "*", "Resource": "*"}));
            open["Statement"] = json!(kept);
            open
        })
        .collect();
    Some(Question { session: Some(open), ..question.clone() })
}

/// Whether the resource policy has an Allow for everyone or for the session's own ARN.
fn is_granted_directly(question: &Question) -> bool {
    let own = principal(&question.caller).unwrap_or_default();
    let statements = question.resource_policy.iter().flat_map(statements);
    statements.filter(|statement| statement["Effect"] == "Allow").any(|statement| {
        let named = strings(&statement["Principal"]["AWS"]);
        statement["Principal"] == "*"
            || statement.get("NotPrincipal").is_some()
            || named.iter().any(|name| *name == "*" || *name == own)
    })
}

/// GetFederationToken without a policy gives a session without permissions of its own.
pub(in super::super) fn federated_session_needs_a_policy(question: &Question) -> Option<Question> {
    let empty = json!({"Version": "2012-10-17", "Statement":
        {"Effect": "Allow", "Action": "example:Nothing", "Resource": "*"}});
    (question.caller.kind == CallerKind::FederatedUser && question.session.is_none())
        .then(|| Question { session: Some(vec![empty]), ..question.clone() })
}

/// The question with the `AWS` principals of the resource policy replaced.
fn map_aws_principals(
    question: &Question,
    change: impl Fn(&str) -> Option<String>,
) -> Option<Question> {
    map_documents(question, |layer, document| {
        if layer != Layer::Resource {
            return None;
        }
        map_statements(document, |statement| {
            let mut rewritten = None;
            for element in ["Principal", "NotPrincipal"] {
                let Some(members) = statement.get(element).and_then(|value| value.get("AWS"))
                else {
                    continue;
                };
                let members = strings(members);
                let changed: Vec<String> = members
                    .iter()
                    .map(|member| change(member).unwrap_or_else(|| member.clone()))
                    .collect();
                if changed != members {
                    let statement = rewritten.get_or_insert_with(|| statement.clone());
                    statement[element]["AWS"] = json!(changed);
                }
            }
            rewritten
        })
    })
}

/// A unique id names the user or role that has it.
pub(in super::super) fn unique_id_names_its_owner(question: &Question) -> Option<Question> {
    let caller = &question.caller;
    let kind = match caller.kind {
        CallerKind::User | CallerKind::FederatedUser => "user",
        CallerKind::RoleSession | CallerKind::ServiceLinkedRole => "role",
        _ => return None,
    };
    let arn = format!("arn:aws:iam::{}:{kind}{}{}", caller.account, caller.path, caller.name);
    map_aws_principals(question, |member| (member == caller.unique_id).then(|| arn.clone()))
}

/// A federated session belongs to the user who asked for it, not to one with the session's name.
pub(in super::super) fn federated_session_belongs_to_its_user(
    question: &Question,
) -> Option<Question> {
    let caller = &question.caller;
    if caller.kind != CallerKind::FederatedUser {
        return None;
    }
    let user = |rest: &str| format!("arn:aws:iam::{}:user{rest}", caller.account);
    let owner = user(&format!("{}{}", caller.path, caller.name));
    let namesake = user(&format!("/{}", caller.session_name));
    if owner == namesake {
        return None;
    }
    let nobody = user("/example/nobody");
    let principals = map_aws_principals(question, |member| {
        if member == owner {
            Some(namesake.clone())
        } else {
            (member == namesake).then(|| nobody.clone())
        }
    });
    let mut rewritten = principals.unwrap_or_else(|| question.clone());
    rewritten.caller.path = "/".to_owned();
    rewritten.caller.name = caller.session_name.clone();
    Some(rewritten)
}

/// An identity provider's caller is not a principal of the account that the provider is registered in.
pub(in super::super) fn provider_is_not_the_account(question: &Question) -> Option<Question> {
    if question.caller.kind != CallerKind::Saml {
        return None;
    }
    let account = question.caller.name.split(':').nth(4)?;
    let names = [account.to_owned(), format!("arn:aws:iam::{account}:root")];
    map_aws_principals(question, |member| {
        names
            .iter()
            .any(|name| name == member)
            .then(|| format!("arn:aws:iam::{account}:user/example/nobody"))
    })
}

/// Deny with NotPrincipal spares only a caller who is named together with role and account.
pub(in super::super) fn not_principal_must_name_the_account(
    question: &Question,
) -> Option<Question> {
    let caller = &question.caller;
    let account = [caller.account.clone(), format!("arn:aws:iam::{}:root", caller.account)];
    let entity = |kind: &str| {
        let arn = format!("arn:aws:iam::{}:{kind}{}{}", caller.account, caller.path, caller.name);
        vec![arn, caller.unique_id.clone()]
    };
    let session = |kind: &str| {
        vec![format!("arn:aws:sts::{}:{kind}/{}", caller.account, caller.session_name)]
    };
    let needed: Vec<Vec<String>> = match caller.kind {
        CallerKind::User => vec![account.to_vec(), entity("user")],
        CallerKind::RoleSession | CallerKind::ServiceLinkedRole => {
            let role = format!("assumed-role/{}", caller.name);
            vec![account.to_vec(), entity("role"), session(&role)]
        }
        CallerKind::FederatedUser => {
            vec![account.to_vec(), entity("user"), session("federated-user")]
        }
        _ => return None,
    };
    map_documents(question, |layer, document| {
        if layer != Layer::Resource {
            return None;
        }
        map_statements(document, |statement| {
            let element = statement.get("NotPrincipal")?;
            let named = strings(&element["AWS"]);
            let spared = needed.iter().all(|names| names.iter().any(|name| named.contains(name)));
            if statement["Effect"] != "Deny" || spared {
                return None;
            }
            let mut everybody = statement.clone();
            everybody.as_object_mut()?.remove("NotPrincipal");
            everybody["Principal"] = json!("*");
            Some(everybody)
        })
    })
}
