//! Trying: every step is made on the documents themselves, and every state that comes of it is looked at.
use std::collections::BTreeSet;

use policy::{
    Attached, BlockPublicAccess, Check, Context, Grant, GrantConstraints, Policies, PolicyKind,
    ResourceRules, decide,
};

use super::random_world::{
    ACCOUNT, ALLOW_ALL, BUCKET, Chance, Documents, GROUP, KEY, MANAGED, NAMES, OBJECT, OUTSIDER,
    ROLES, USERS, arn, keys_of, parsed, principal,
};

/// States looked at one by one: beyond, steps are taken in some orders by chance, each to its end.
const STATES_MAX: usize = 300;

/// Orders that are tried then.
const ORDERS: usize = 6;

/// How requests look whose condition key nobody knows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Requests {
    /// The key has this value, or none.
    Fixed(Option<&'static str>),
    /// Each request as suits best.
    AtWill,
}

/// What somebody has made of a world.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    documents: Documents,
    controlled: BTreeSet<usize>,
    granted: BTreeSet<usize>,
}

/// What came of trying.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tried {
    /// Whether the object was read in the end.
    pub(super) reads: bool,
    /// Whether every state was looked at.
    pub(super) is_exhaustive: bool,
}

/// Has `actor` try to read the object.
pub(super) fn tried(
    documents: &Documents,
    actor: usize,
    requests: Requests,
    chance: &mut Chance,
) -> Tried {
    let first = State {
        documents: documents.clone(),
        controlled: BTreeSet::from([actor]),
        granted: BTreeSet::new(),
    };
    let (mut seen, mut open) = (BTreeSet::from([first.clone()]), vec![first.clone()]);
    while let Some(state) = open.pop() {
        if state.reads(requests) {
            return Tried { reads: true, is_exhaustive: true };
        }
        if seen.len() > STATES_MAX {
            let reads = (0..ORDERS).any(|_| in_some_order(first.clone(), requests, chance));
            return Tried { reads, is_exhaustive: false };
        }
        for next in state.next(requests) {
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    Tried { reads: false, is_exhaustive: true }
}

/// Takes steps that change something, one by one, until the object is read or none is left.
fn in_some_order(mut state: State, requests: Requests, chance: &mut Chance) -> bool {
    loop {
        if state.reads(requests) {
            return true;
        }
        let mut next = state.next(requests);
        next.retain(|next| *next != state);
        if next.is_empty() {
            return false;
        }
        state = next.swap_remove(chance.below(next.len()));
    }
}

impl State {
    fn reads(&self, requests: Requests) -> bool {
        self.controlled.iter().any(|who| self.has_goal(*who, requests))
    }

    fn has_goal(&self, who: usize, requests: Requests) -> bool {
        self.may(who, "s3:GetObject", OBJECT, requests)
            && (!self.documents.has_key || self.may(who, "kms:Decrypt", KEY, requests))
    }

    /// Everything that one more step can make of this.
    fn next(&self, requests: Requests) -> Vec<Self> {
        let mut made = Vec::new();
        for who in self.controlled.iter().copied() {
            let may = |action: &str, on: &str| self.may(who, action, on, requests);
            let mut change = |change: &dyn Fn(&mut Self)| {
                let mut next = self.clone();
                change(&mut next);
                made.push(next);
            };
            for target in ROLES.into_iter().filter(|_| NAMES[who] != "root") {
                if may("sts:AssumeRole", &arn(target)) {
                    change(&|next| _ = next.controlled.insert(target));
                }
            }
            if self.documents.has_key && may("kms:CreateGrant", KEY) {
                change(&|next| next.granted.clone_from(&next.controlled));
            }
            if who == OUTSIDER {
                continue;
            }
            if may("s3:PutBucketPolicy", BUCKET) {
                change(&|next| next.documents.bucket = Some(next.opened()));
            }
            if self.documents.has_key && may("kms:PutKeyPolicy", KEY) {
                change(&|next| next.documents.key = Some(next.opened()));
            }
            self.of_iam(may, &mut change);
        }
        made
    }

    fn of_iam(&self, may: impl Fn(&str, &str) -> bool, mut change: impl FnMut(&dyn Fn(&mut Self))) {
        for target in USERS.into_iter().chain(ROLES) {
            let on = arn(target);
            let noun = if USERS.contains(&target) { "User" } else { "Role" };
            if may(&format!("iam:Put{noun}Policy"), &on) {
                change(&|next| next.documents.inline[target] = vec![ALLOW_ALL.to_owned()]);
            }
            if may(&format!("iam:Attach{noun}Policy"), &on) {
                change(&|next| next.documents.attached[target] = true);
            }
            if may(&format!("iam:Delete{noun}PermissionsBoundary"), &on) {
                change(&|next| {
                    next.documents.boundary[target] = None;
                    next.documents.bounded_by_managed[target] = false;
                });
            }
            if noun == "User" && may("iam:CreateAccessKey", &on) {
                change(&|next| _ = next.controlled.insert(target));
            }
            if noun == "Role" && may("iam:UpdateAssumeRolePolicy", &on) {
                change(&|next| next.documents.trust[target] = Some(next.trusting()));
            }
        }
        if may("iam:PutGroupPolicy", GROUP) {
            change(&|next| next.documents.group = vec![ALLOW_ALL.to_owned()]);
        }
        if may("iam:AttachGroupPolicy", GROUP) {
            change(&|next| next.documents.group_attached = true);
        }
        if may("iam:CreatePolicyVersion", MANAGED) {
            change(&|next| next.documents.managed = ALLOW_ALL.to_owned());
        }
    }

    fn named(&self) -> String {
        let names: Vec<String> =
            self.controlled.iter().map(|who| format!(r#""{}""#, arn(*who))).collect();
        let names = names.join(",");
        format!(r#""Principal":"*","Condition":{{"ArnEquals":{{"aws:PrincipalArn":[{names}]}}}}"#)
    }

    fn opened(&self) -> String {
        format!(r#"{{"Effect":"Allow",{},"Action":"*","Resource":"*"}}"#, self.named())
    }

    fn trusting(&self) -> String {
        format!(r#"{{"Effect":"Allow",{},"Action":"sts:AssumeRole"}}"#, self.named())
    }

    fn may(&self, who: usize, action: &str, on: &str, requests: Requests) -> bool {
        match requests {
            Requests::Fixed(value) => self.decides(who, action, on, value),
            Requests::AtWill => [None, Some("true"), Some("false")]
                .into_iter()
                .any(|value| self.decides(who, action, on, value)),
        }
    }

    fn decides(&self, who: usize, action: &str, on: &str, value: Option<&'static str>) -> bool {
        let of = &self.documents;
        let attached =
            |text: &String, kind| Attached::new("policy", parsed(std::slice::from_ref(text), kind));
        let everything = ALLOW_ALL.to_owned();
        let mut texts: Vec<&String> = of.inline[who].iter().collect();
        if of.attached[who] || (of.is_member[who] && of.group_attached) {
            texts.push(&everything);
        }
        if of.is_member[who] {
            texts.extend(&of.group);
        }
        if of.has_managed[who] {
            texts.push(&of.managed);
        }
        let identity: Vec<Attached> =
            texts.into_iter().map(|text| attached(text, PolicyKind::Identity)).collect();
        let by_managed = of.bounded_by_managed[who].then_some(&of.managed);
        let boundary = of.boundary[who].as_ref().or(by_managed);
        let boundary = boundary.map(|text| attached(text, PolicyKind::Identity));
        let role = ROLES.into_iter().find(|role| arn(*role) == on && action == "sts:AssumeRole");
        let (rules, resource) = match (on, role) {
            (_, Some(role)) => (ResourceRules::RoleTrust, of.trust[role].as_ref()),
            (OBJECT | BUCKET, _) => {
                (ResourceRules::S3 { block: BlockPublicAccess::ALL }, of.bucket.as_ref())
            }
            (KEY, _) => (ResourceRules::KmsKey, of.key.as_ref()),
            _ => (ResourceRules::NoResourcePolicy, None),
        };
        let kind = if role.is_some() { PolicyKind::RoleTrust } else { PolicyKind::Resource };
        let resource = resource.map(|text| attached(text, kind));
        let grants: Vec<Grant> = self.granted.iter().map(|who| grant(*who)).collect();
        let mut policies = Policies::new(rules);
        policies.identity = &identity;
        policies.boundary = boundary.as_ref();
        policies.resource = resource.as_ref();
        policies.grants = &grants;
        let mut request = Context::new();
        if let Some(value) = value {
            request.set("aws:MultiFactorAuthPresent", value);
        }
        let own = keys_of(who);
        let check = Check {
            action,
            resource: on,
            resource_account: ACCOUNT,
            request: &request,
            context: &own,
            encryption_context: None,
        };
        decide(&principal(who), &check, &policies).is_allowed()
    }
}

fn grant(who: usize) -> Grant {
    Grant {
        id: "g".to_owned(),
        grantee: arn(who),
        operations: vec!["Decrypt".to_owned()],
        constraints: GrantConstraints::None,
    }
}
