//! Small worlds by chance: two users, two roles, the root user, a user of another account; a group, a managed policy,
//! a bucket and a key.
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use policy::{
    Attached, BlockPublicAccess, Context, Entity, Policy, PolicyKind, Principal, ResourceRules,
};

use crate::{
    Actor, Grants, Group, Guard, Held, Managed, Need, Opening, OpeningKind, Origin, Question, World,
};

pub(super) const ACCOUNT: &str = "111122223333";
pub(super) const OTHER: &str = "444455556666";
pub(super) const OBJECT: &str = "arn:aws:s3:::b/secret";
pub(super) const BUCKET: &str = "arn:aws:s3:::b";
pub(super) const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/k";
pub(super) const GROUP: &str = "arn:aws:iam::111122223333:group/g";
pub(super) const MANAGED: &str = "arn:aws:iam::111122223333:policy/m";
pub(super) const ALLOW_ALL: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

/// Whoever is in such a world, in this order.
pub(super) const NAMES: [&str; 6] = ["user/u0", "user/u1", "role/r0", "role/r1", "root", "user/x"];
pub(super) const USERS: [usize; 2] = [0, 1];
pub(super) const ROLES: [usize; 2] = [2, 3];
pub(super) const OUTSIDER: usize = 5;

/// SplitMix64.
#[derive(Debug)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(bound).unwrap()).unwrap()
    }

    pub(super) fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn of<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }
}

pub(super) fn arn(actor: usize) -> String {
    let account = if actor == OUTSIDER { OTHER } else { ACCOUNT };
    format!("arn:aws:iam::{account}:{}", NAMES[actor])
}

pub(super) fn principal(actor: usize) -> Principal {
    let name = NAMES[actor].rsplit('/').next().unwrap();
    let account = if actor == OUTSIDER { OTHER } else { ACCOUNT };
    let unique_id = format!("ID{name}");
    let entity = Entity { partition: "aws", account, path: "/", name, unique_id: &unique_id };
    match NAMES[actor].split('/').next().unwrap() {
        "user" => Principal::user(&entity),
        "role" => Principal::role_session(&entity, ""),
        _ => Principal::root("aws", account),
    }
}

/// The policies of a world, as documents of statements.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Documents {
    /// Inline policies of users and roles, by actor.
    pub(super) inline: Vec<Vec<String>>,
    /// Whether an attached policy allows everything.
    pub(super) attached: Vec<bool>,
    /// Whether the managed policy is attached.
    pub(super) has_managed: Vec<bool>,
    /// The boundary, and whether it is the managed policy.
    pub(super) boundary: Vec<Option<String>>,
    pub(super) bounded_by_managed: Vec<bool>,
    pub(super) is_member: Vec<bool>,
    pub(super) group: Vec<String>,
    pub(super) group_attached: bool,
    pub(super) managed: String,
    pub(super) trust: Vec<Option<String>>,
    pub(super) bucket: Option<String>,
    pub(super) key: Option<String>,
    pub(super) has_key: bool,
}

const IDENTITY_ACTIONS: [&str; 18] = [
    "s3:GetObject",
    "s3:*",
    "kms:Decrypt",
    "kms:*",
    "s3:PutBucketPolicy",
    "kms:PutKeyPolicy",
    "kms:CreateGrant",
    "sts:AssumeRole",
    "iam:CreateAccessKey",
    "iam:PutUserPolicy",
    "iam:AttachUserPolicy",
    "iam:PutRolePolicy",
    "iam:PutGroupPolicy",
    "iam:CreatePolicyVersion",
    "iam:UpdateAssumeRolePolicy",
    "iam:DeleteUserPermissionsBoundary",
    "iam:DeleteRolePermissionsBoundary",
    "*",
];

const RESOURCES: [&str; 10] = [
    "*",
    OBJECT,
    BUCKET,
    KEY,
    "arn:aws:iam::111122223333:user/u0",
    "arn:aws:iam::111122223333:user/u1",
    "arn:aws:iam::111122223333:role/r0",
    "arn:aws:iam::111122223333:role/*",
    GROUP,
    MANAGED,
];

/// Writes documents by chance; with conditions on a key that is not known, or without.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) chance: Chance,
    pub(super) has_conditions: bool,
}

impl Writer {
    fn condition(&mut self) -> String {
        if !self.has_conditions || !self.chance.one_in(3) {
            return String::new();
        }
        let value = self.chance.of(&["true", "false"]);
        let operator = self.chance.of(&["Bool", "BoolIfExists", "Null"]);
        format!(r#","Condition":{{"{operator}":{{"aws:MultiFactorAuthPresent":"{value}"}}}}"#)
    }

    fn effect(&mut self) -> &'static str {
        if self.chance.one_in(6) { "Deny" } else { "Allow" }
    }

    fn identity(&mut self) -> String {
        let (effect, condition) = (self.effect(), self.condition());
        let (action, resource) = (self.chance.of(&IDENTITY_ACTIONS), self.chance.of(&RESOURCES));
        // What allows everything would end most questions at once.
        let resource = match (action, effect) {
            ("*", "Allow") if resource == "*" => OBJECT,
            _ => resource,
        };
        format!(r#"{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"{condition}}}"#)
    }

    fn who(&mut self) -> String {
        match self.chance.below(8) {
            0 => r#""*""#.to_owned(),
            1 | 2 => format!(r#"{{"AWS":"{ACCOUNT}"}}"#),
            3 => format!(r#"{{"AWS":"{OTHER}"}}"#),
            _ => format!(r#"{{"AWS":"{}"}}"#, arn([0, 1, 2, 3, OUTSIDER][self.chance.below(5)])),
        }
    }

    fn of_resource(&mut self, actions: &[&str], scope: &str) -> String {
        let (effect, condition, who) = (self.effect(), self.condition(), self.who());
        let action = self.chance.of(actions);
        format!(
            r#"{{"Effect":"{effect}","Principal":{who},"Action":"{action}"{scope}{condition}}}"#
        )
    }

    fn some(&mut self, most: usize, one: fn(&mut Self) -> String) -> Vec<String> {
        (0..self.chance.below(most + 1)).map(|_| one(self)).collect()
    }

    pub(super) fn documents(&mut self) -> Documents {
        let mut made = Documents { has_key: self.chance.one_in(2), ..Documents::default() };
        for actor in 0..NAMES.len() {
            let is_entity = actor < 4;
            let inline = if is_entity { self.some(3, Self::identity) } else { Vec::new() };
            made.inline.push(inline);
            made.attached.push(actor == OUTSIDER);
            made.has_managed.push(is_entity && self.chance.one_in(5));
            let has_boundary = is_entity && self.chance.one_in(4);
            made.boundary.push(has_boundary.then(|| self.identity()));
            made.bounded_by_managed.push(is_entity && !has_boundary && self.chance.one_in(8));
            made.is_member.push(USERS.contains(&actor) && self.chance.one_in(3));
            let trust = ROLES.contains(&actor);
            made.trust.push(trust.then(|| self.of_resource(&["sts:AssumeRole"], "")));
        }
        made.group = self.some(2, Self::identity);
        made.managed = self.identity();
        let all = r#","Resource":"*""#;
        let bucket = ["s3:GetObject", "s3:PutBucketPolicy", "s3:*"];
        made.bucket = self.chance.one_in(2).then(|| self.of_resource(&bucket, all));
        let key = ["kms:Decrypt", "kms:PutKeyPolicy", "kms:CreateGrant", "kms:*"];
        made.key = made.has_key.then(|| self.of_resource(&key, all));
        made
    }
}

pub(super) fn document(statements: &[String]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

thread_local! {
    static PARSED: RefCell<HashMap<(String, PolicyKind), Arc<Policy>>> = RefCell::default();
}

/// The policy of these statements, compiled once.
pub(super) fn parsed(statements: &[String], kind: PolicyKind) -> Arc<Policy> {
    let text = document(statements);
    PARSED.with_borrow_mut(|known| {
        let made = || Arc::new(Policy::parse(&text, kind).unwrap());
        Arc::clone(known.entry((text.clone(), kind)).or_insert_with(made))
    })
}

pub(super) fn keys_of(actor: usize) -> Context {
    let mut keys = Context::new();
    keys.set("aws:PrincipalArn", arn(actor));
    keys
}

const BUCKET_RULES: ResourceRules = ResourceRules::S3 { block: BlockPublicAccess::ALL };

fn question(
    action: &str,
    resource: &str,
    rules: ResourceRules,
    policy: Option<&String>,
) -> Question {
    let policy = policy.map(|text| parsed(std::slice::from_ref(text), PolicyKind::Resource));
    let policy = policy.map(|policy| Attached::new("its policy", policy));
    Question {
        action: action.to_owned(),
        resource: resource.to_owned(),
        account: ACCOUNT.to_owned(),
        keys: Context::new(),
        absent: &[],
        guard: Guard { rules, policy, grants: Grants::default(), acl: None },
        encryption_context: None,
        needs_credentials: true,
    }
}

fn goal(documents: &Documents) -> Vec<Need> {
    let bucket = documents.bucket.as_ref();
    let mut goal = vec![Need {
        question: question("s3:GetObject", OBJECT, BUCKET_RULES, bucket),
        openings: vec![Opening {
            question: question("s3:PutBucketPolicy", BUCKET, BUCKET_RULES, bucket),
            kind: OpeningKind::Policy,
            is_of_account: true,
        }],
    }];
    if documents.has_key {
        let ask = |action| question(action, KEY, ResourceRules::KmsKey, documents.key.as_ref());
        let opening =
            |action, kind, is_of_account| Opening { question: ask(action), kind, is_of_account };
        goal.push(Need {
            question: ask("kms:Decrypt"),
            openings: vec![
                opening("kms:PutKeyPolicy", OpeningKind::Policy, true),
                opening("kms:CreateGrant", OpeningKind::Grant, false),
            ],
        });
    }
    goal
}

/// The world that the documents make, as the search knows it.
pub(super) fn world(documents: &Documents) -> World {
    let held = |name: &str, text: &str, origin| Held {
        attached: Attached::new(name, parsed(&[text.to_owned()], PolicyKind::Identity)),
        origin,
    };
    let actor = |index: usize| {
        let inline = documents.inline[index].iter().map(|text| held("inline", text, Origin::Own));
        let mut policies: Vec<Held> = inline.collect();
        if documents.attached[index] {
            policies.push(held("attached", ALLOW_ALL, Origin::Fixed));
        }
        let is_member = documents.is_member[index];
        if is_member {
            policies
                .extend(documents.group.iter().map(|text| held("group", text, Origin::Group(0))));
        }
        let has_managed = documents.has_managed[index];
        if has_managed {
            policies.push(held("managed", &documents.managed, Origin::Managed(0)));
        }
        let own = documents.boundary[index].as_ref();
        let boundary = own.map(|text| held("boundary", text, Origin::Fixed));
        let by_managed = documents.bounded_by_managed[index];
        let boundary = boundary.or_else(|| {
            by_managed.then(|| held("managed", &documents.managed, Origin::Managed(0)))
        });
        Actor {
            principal: principal(index),
            keys: keys_of(index),
            absent: &[],
            policies,
            boundary,
            groups: if is_member { vec![0] } else { Vec::new() },
            managed: if has_managed { vec![0] } else { Vec::new() },
            trust: documents.trust[index]
                .as_ref()
                .map(|text| parsed(std::slice::from_ref(text), PolicyKind::RoleTrust)),
            tags: BTreeMap::new(),
            session_of: None,
        }
    };
    let groups = vec![Group { arn: GROUP.to_owned() }];
    let managed = vec![Managed { arn: MANAGED.to_owned(), tags: BTreeMap::new() }];
    let actors = (0..NAMES.len()).map(actor).collect();
    World::new(ACCOUNT.to_owned(), actors, (groups, managed), goal(documents)).unwrap()
}
