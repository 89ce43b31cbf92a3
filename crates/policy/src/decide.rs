//! The decision: explicit denials of every layer, the organisation's and endpoint's gates, then who allows.
use std::sync::Arc;

use crate::check::{Check, CheckView, Leaning, Policies, ResourceRules};
use crate::decision::{Decision, Effect, Layer};
use crate::document::Attached;
use crate::grant::{GrantConstraints, Grantee};
use crate::principal::{Principal, PrincipalKind};
use crate::principals::MatchClass;
use crate::scan::{Hit, Verdict};

/// Services whose resources obey resource control policies, by the prefix of their actions: all 62 of AWS's list, in
/// a copy of 2026-09-26. Resources of all other services have none, as at AWS.
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services>
const RCP_SERVICES: [&str; 62] = [
    "aoss",
    "appconfig",
    "appstream",
    "autoscaling",
    "autoscaling-plans",
    "budgets",
    "clouddirectory",
    "cloudfront",
    "cloudsearch",
    "cloudtrail-data",
    "codeartifact",
    "codebuild",
    "codecommit",
    "codepipeline",
    "cognito-identity",
    "cognito-idp",
    "comprehend",
    "comprehendmedical",
    "compute-optimizer",
    "cost-optimization-hub",
    "dax",
    "dsql",
    "dynamodb",
    "ecr",
    "ecr-public",
    "events",
    "firehose",
    "fis",
    "fms",
    "gamelift",
    "health",
    "inspector-scan",
    "kendra",
    "kinesisvideo",
    "kms",
    "logs",
    "memorydb",
    "networkmonitor",
    "notifications",
    "opensearch",
    "pca-connector-ad",
    "personalize",
    "polly",
    "pricing",
    "resource-groups",
    "rolesanywhere",
    "s3",
    "secretsmanager",
    "servicediscovery",
    "signin",
    "sqs",
    "sts",
    "support",
    "swf",
    "textract",
    "timestream-influxdb",
    "transcribe",
    "transfer",
    "translate",
    "wafv2",
    "workspaces",
    "xray",
];

/// Decides one check. Pure: the same question always has the same answer.
///
/// Callers, resources and policies it does not know are denied.
/// # Example
/// A bucket policy of one account lets in a user of another, whose own policies have to allow too.
/// ```
/// use policy::{
///     Attached, BlockPublicAccess, Check, Context, Effect, Entity, Layer, Policies, Policy, PolicyKind, Principal,
///     ResourceRules, decide,
/// };
///
/// let bucket = Attached::new("photos", Policy::parse(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
///         "Principal": {"AWS": "arn:aws:iam::444455556666:user/bob"}, "Resource": "arn:aws:s3:::photos/*"}}"#,
///     PolicyKind::Bucket,
/// )?);
/// let bob = Principal::user(&Entity {
///     partition: "aws", account: "444455556666", path: "/", name: "bob", unique_id: "AIDAEXAMPLEUSER02",
/// });
/// let nothing = Context::new();
/// let check = Check {
///     action: "s3:GetObject", resource: "arn:aws:s3:::photos/1.jpg", resource_account: "111122223333",
///     request: &nothing, context: &nothing, encryption_context: None,
/// };
/// let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
/// policies.resource = Some(&bucket);
/// let refused = decide(&bob, &check, &policies);
/// assert_eq!((refused.effect, refused.layer), (Effect::ImplicitDeny, Layer::Identity));
///
/// let own = [Attached::new("reader", Policy::parse(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}"#,
///     PolicyKind::Identity,
/// )?)];
/// policies.identity = &own;
/// assert!(decide(&bob, &check, &policies).is_allowed());
/// # Ok::<(), policy::MalformedPolicy>(())
/// ```
pub fn decide(principal: &Principal, check: &Check<'_>, policies: &Policies<'_>) -> Decision {
    decide_asked(&CheckView::new(principal, check, policies), check, policies)
}

/// Decides a request of several checks: allowed only if every one is.
///
/// # Errors
/// The position and the decision of the first check that is refused.
///
/// # Example
/// A copy reads its source and writes its destination.
/// ```
/// use policy::{
///     Attached, BlockPublicAccess, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules,
///     decide_all,
/// };
///
/// let own = [Attached::new("own", Policy::parse(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::own/*"}}"#,
///     PolicyKind::Identity,
/// )?)];
/// let alice = Principal::user(&Entity {
///     partition: "aws", account: "111122223333", path: "/", name: "alice", unique_id: "AIDAEXAMPLEUSER01",
/// });
/// let nothing = Context::new();
/// let check = |action, resource| Check {
///     action, resource, resource_account: "111122223333", request: &nothing, context: &nothing,
///     encryption_context: None,
/// };
/// let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
/// policies.identity = &own;
/// let copy = |source| {
///     let checks = [check("s3:GetObject", source), check("s3:PutObject", "arn:aws:s3:::own/copy")];
///     decide_all(&alice, checks.map(|check| (check, policies))).map_err(|(position, _)| position)
/// };
/// assert_eq!(copy("arn:aws:s3:::own/key"), Ok(()));
/// assert_eq!(copy("arn:aws:s3:::other/key"), Err(0));
/// # Ok::<(), policy::MalformedPolicy>(())
/// ```
pub fn decide_all<'a>(
    principal: &Principal,
    checks: impl IntoIterator<Item = (Check<'a>, Policies<'a>)>,
) -> Result<(), (usize, Decision)> {
    for (position, (check, policies)) in checks.into_iter().enumerate() {
        let decision = decide(principal, &check, &policies);
        if !decision.is_allowed() {
            return Err((position, decision));
        }
    }
    Ok(())
}

pub(crate) fn decide_asked(
    asked: &CheckView<'_>,
    check: &Check<'_>,
    policies: &Policies<'_>,
) -> Decision {
    if is_always_allowed(asked.principal, check.action) {
        return Decision::new(Effect::Allow, Layer::AlwaysAllowed);
    }
    let verdicts = match Verdicts::collect(asked, check, policies) {
        Ok(verdicts) => verdicts,
        Err(denied) => return denied,
    };
    if let Some(layer) = verdicts.closed_gate {
        return Decision::new(Effect::ImplicitDeny, layer).with_class(verdicts.resource.class);
    }
    verdicts.combine(asked, check, policies)
}

pub(crate) fn is_always_allowed(principal: &Principal, action: &str) -> bool {
    principal.kind() != PrincipalKind::Anonymous
        && action.eq_ignore_ascii_case("sts:GetCallerIdentity")
}

/// Service control policies bind users, roles and root users of member accounts; nobody else.
pub(crate) fn scps_bind(principal: &Principal) -> bool {
    match principal.kind() {
        PrincipalKind::Root
        | PrincipalKind::User
        | PrincipalKind::RoleSession
        | PrincipalKind::FederatedUser => true,
        PrincipalKind::Anonymous
        | PrincipalKind::ServiceLinkedRole
        | PrincipalKind::WebIdentity
        | PrincipalKind::Saml
        | PrincipalKind::Service => false,
    }
}

/// Whether the resources of a service, by the prefix of its actions, obey resource control policies.
pub(crate) fn has_rcps(service: &str) -> bool {
    RCP_SERVICES.iter().any(|supported| supported.eq_ignore_ascii_case(service))
}

/// Resource control policies bind everybody but service-linked roles, at services that support them;
/// `kms:RetireGrant` is decided by the grant alone.
pub(crate) fn rcps_bind(asked: &CheckView<'_>) -> bool {
    has_rcps(asked.action.service())
        && asked.principal.kind() != PrincipalKind::ServiceLinkedRole
        && !asked.action.text.eq_ignore_ascii_case("kms:RetireGrant")
}

/// The bucket owner's root user can always repair a bucket policy that locks everybody out.
pub(crate) fn repairs_bucket_policy(
    asked: &CheckView<'_>,
    check: &Check<'_>,
    rules: ResourceRules,
) -> bool {
    matches!(rules, ResourceRules::S3 { .. })
        && asked.principal.kind() == PrincipalKind::Root
        && asked.principal.account() == Some(check.resource_account)
        && ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"]
            .iter()
            .any(|action| action.eq_ignore_ascii_case(asked.action.text))
}

/// What every layer says, denials apart.
struct Verdicts<'p> {
    resource: Verdict<'p>,
    identity: Verdict<'p>,
    boundary: Verdict<'p>,
    session: Verdict<'p>,
    /// The first organisation or endpoint layer without an Allow.
    closed_gate: Option<Layer>,
    /// The resource policy allowed, but Block Public Access took it back.
    blocked: Option<Hit<'p>>,
    /// The access control list names the caller more strongly than the resource policy does.
    is_by_acl: bool,
}

impl<'p> Verdicts<'p> {
    /// Asks every layer in the order AWS reports them; the first explicit denial is the answer.
    fn collect(
        asked: &CheckView<'_>,
        check: &Check<'_>,
        policies: &Policies<'p>,
    ) -> Result<Self, Decision> {
        let mut closed_gate = None;
        if !policies.rcps.is_empty() && rcps_bind(asked) {
            pass_levels(policies.rcps, asked, Layer::Rcp, &mut closed_gate)?;
        }
        if scps_bind(asked.principal) {
            pass_levels(policies.scps, asked, Layer::Scp, &mut closed_gate)?;
        }
        if let Some(endpoint) = policies.endpoint {
            let verdict = not_denied(Verdict::of([endpoint], asked), Layer::Endpoint)?;
            if verdict.allow.is_none() {
                closed_gate = closed_gate.or(Some(Layer::Endpoint));
            }
        }
        let mut resource = Verdict::of(policies.resource, &asked.by_resource(policies));
        if !repairs_bucket_policy(asked, check, policies.rules) {
            resource = not_denied(resource, Layer::of_resource(policies.rules))?;
        }
        let has_identity = asked.principal.has_identity();
        let of = |attached: &'p [Attached], layer| {
            let attached = if has_identity { attached } else { &[] };
            not_denied(Verdict::of(attached, asked), layer)
        };
        let identity = of(policies.identity, Layer::Identity)?;
        let boundary =
            of(policies.boundary.map(std::slice::from_ref).unwrap_or_default(), Layer::Boundary)?;
        let session = of(policies.session.unwrap_or_default(), Layer::Session)?;
        let mut blocked = None;
        if is_blocked(asked.principal, check, policies) {
            blocked = resource.allow;
            resource = Verdict::SILENT;
        }
        if policies.rules == ResourceRules::NoResourcePolicy || is_foreign(policies) {
            resource = Verdict::SILENT;
        }
        let by_acl = acl_class(asked, policies);
        let is_by_acl = by_acl > resource.class;
        resource.class = resource.class.max(by_acl);
        Ok(Self { resource, identity, boundary, session, closed_gate, blocked, is_by_acl })
    }

    /// Who allows: rules 1.4 to 1.6.
    fn combine(
        &self,
        asked: &CheckView<'_>,
        check: &Check<'_>,
        policies: &Policies<'p>,
    ) -> Decision {
        let class = self.resource.class;
        let layer = Layer::of_resource(policies.rules);
        let by_resource = || {
            let decision = match self.is_by_acl {
                true => Decision::new(Effect::Allow, Layer::AccessControlList),
                false => Decision::by(Effect::Allow, layer, self.resource.allow),
            };
            decision.with_class(class)
        };
        let alone = match asked.principal.kind() {
            PrincipalKind::Anonymous => Some(class == MatchClass::Any),
            PrincipalKind::Service => Some(matches!(class, MatchClass::Service | MatchClass::Any)),
            PrincipalKind::WebIdentity | PrincipalKind::Saml => Some(
                policies.rules == ResourceRules::RoleTrust
                    && matches!(class, MatchClass::Federated | MatchClass::Any),
            ),
            PrincipalKind::Root
            | PrincipalKind::User
            | PrincipalKind::RoleSession
            | PrincipalKind::ServiceLinkedRole
            | PrincipalKind::FederatedUser => None,
        };
        if let Some(allowed) = alone {
            return if allowed { by_resource() } else { self.not_allowed(layer) };
        }
        if repairs_bucket_policy(asked, check, policies.rules) {
            return Decision::new(Effect::Allow, Layer::RootUser);
        }
        let own = self.own_side(asked.principal, policies);
        if let Some(decision) = self.by_grant(asked, check, policies, &own) {
            return decision;
        }
        if asked.principal.account() != Some(owner(check, policies)) {
            return match (class, own) {
                (MatchClass::None, _) => self.not_allowed(layer),
                (_, Err(missing)) => self.not_allowed(missing),
                (_, Ok(_)) => by_resource(),
            };
        }
        self.same_account(asked.principal, policies, own, by_resource)
    }

    fn same_account(
        &self,
        principal: &Principal,
        policies: &Policies<'p>,
        own: Result<Decision, Layer>,
        by_resource: impl Fn() -> Decision,
    ) -> Decision {
        let class = self.resource.class;
        match class {
            MatchClass::User | MatchClass::Session | MatchClass::Fed | MatchClass::Any => {
                by_resource()
            }
            MatchClass::Role | MatchClass::FedViaUser => {
                match self.missing_limit(principal, policies) {
                    Some(missing) => self.not_allowed(missing),
                    None => by_resource(),
                }
            }
            MatchClass::None
                if matches!(policies.rules, ResourceRules::KmsKey | ResourceRules::RoleTrust) =>
            {
                self.not_allowed(Layer::of_resource(policies.rules))
            }
            MatchClass::None
            | MatchClass::Account
            | MatchClass::Canonical
            | MatchClass::Service
            | MatchClass::Federated => match own {
                Ok(decision) => decision.with_class(class),
                Err(missing) => self.not_allowed(missing),
            },
        }
    }

    /// The caller's own side: identity, boundary and session must all allow. The error names the first that does not.
    fn own_side(&self, principal: &Principal, policies: &Policies<'p>) -> Result<Decision, Layer> {
        let root = principal.kind() == PrincipalKind::Root;
        if !root && self.identity.allow.is_none() {
            return Err(Layer::Identity);
        }
        match self.missing_limit(principal, policies) {
            Some(layer) => Err(layer),
            None if root => Ok(Decision::new(Effect::Allow, Layer::RootUser)),
            None => Ok(Decision::by(Effect::Allow, Layer::Identity, self.identity.allow)),
        }
    }

    /// The first of boundary and session policy that does not allow. A federated-user session made without a
    /// session policy is limited to nothing.
    fn missing_limit(&self, principal: &Principal, policies: &Policies<'p>) -> Option<Layer> {
        if policies.boundary.is_some() && self.boundary.allow.is_none() {
            return Some(Layer::Boundary);
        }
        let has_session =
            policies.session.is_some() || principal.kind() == PrincipalKind::FederatedUser;
        (has_session && self.session.allow.is_none()).then_some(Layer::Session)
    }

    fn by_grant(
        &self,
        asked: &CheckView<'_>,
        check: &Check<'_>,
        policies: &Policies<'p>,
        own: &Result<Decision, Layer>,
    ) -> Option<Decision> {
        if policies.rules != ResourceRules::KmsKey {
            return None;
        }
        let grant = policies.grants.iter().find(|grant| {
            // In the reverse question the encryption context may be unknown: a constraint may or may not hold.
            let open = asked.absent.is_some()
                && check.encryption_context.is_none()
                && grant.constraints != GrantConstraints::None;
            if open && asked.leaning == Leaning::Deny {
                return false;
            }
            match grant.allows(asked.principal, asked.action.text, check.encryption_context, open) {
                Some(Grantee::Direct) => true,
                Some(Grantee::Account) => own.is_ok(),
                None => false,
            }
        })?;
        let mut decision =
            Decision::new(Effect::Allow, Layer::Grant).with_class(self.resource.class);
        decision.policy = Some(Arc::from(grant.id.as_str()));
        Some(decision)
    }

    fn not_allowed(&self, layer: Layer) -> Decision {
        let decision = match self.blocked {
            Some(_) => Decision::by(Effect::ImplicitDeny, Layer::PublicAccessBlock, self.blocked),
            None => Decision::new(Effect::ImplicitDeny, layer),
        };
        decision.with_class(self.resource.class)
    }
}

fn not_denied(verdict: Verdict<'_>, layer: Layer) -> Result<Verdict<'_>, Decision> {
    match verdict.deny {
        Some(_) => Err(Decision::by(Effect::ExplicitDeny, layer, verdict.deny)),
        None => Ok(verdict),
    }
}

/// Every level must allow; a denial at any level is the answer.
fn pass_levels(
    levels: &[Vec<Attached>],
    asked: &CheckView<'_>,
    layer: Layer,
    closed_gate: &mut Option<Layer>,
) -> Result<(), Decision> {
    for level in levels {
        let verdict = not_denied(Verdict::of(level, asked), layer)?;
        if verdict.allow.is_none() && closed_gate.is_none() {
            *closed_gate = Some(layer);
        }
    }
    Ok(())
}

/// Whether the object belongs to another account than its bucket.
pub(crate) fn is_foreign(policies: &Policies<'_>) -> bool {
    policies.acl.is_some_and(|acl| acl.object_owner.is_some())
}

/// The account that owns what is asked for.
fn owner<'a>(check: &Check<'a>, policies: &Policies<'a>) -> &'a str {
    let foreign = policies.acl.and_then(|acl| acl.object_owner.as_deref());
    foreign.unwrap_or(check.resource_account)
}

/// The class by which the access control list names the caller.
pub(crate) fn acl_class(asked: &CheckView<'_>, policies: &Policies<'_>) -> MatchClass {
    match (policies.rules, policies.acl) {
        (ResourceRules::S3 { block }, Some(acl)) => {
            acl.class(asked.principal, asked.action.text, block)
        }
        _ => MatchClass::None,
    }
}

/// RestrictPublicBuckets: while the policy is public its Allow statements serve services and the owner's account.
pub(crate) fn is_blocked(
    principal: &Principal,
    check: &Check<'_>,
    policies: &Policies<'_>,
) -> bool {
    let ResourceRules::S3 { block } = policies.rules else { return false };
    block.restrict_public_buckets
        && policies.resource.is_some_and(|attached| attached.policy.is_public())
        && principal.kind() != PrincipalKind::Service
        && principal.account() != Some(check.resource_account)
}
