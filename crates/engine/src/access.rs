//! One check of the policy engine: an action on a resource, with the keys that describe it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use names::AccountId;
use policy::{Acl, Attached, BlockPublicAccess, Context, Grant, Policy, ResourceRules};

/// What guards the resource besides the caller's own policies.
#[derive(Debug, Clone, Default)]
pub enum ResourceGuard {
    /// Nothing: the caller's policies alone decide.
    #[default]
    None,
    /// An ordinary resource policy, if the resource has one.
    Policy(Option<Arc<Policy>>),
    /// A KMS key: its key policy must delegate before identity policies count.
    KmsKey {
        /// The key policy.
        policy: Arc<Policy>,
        /// The live grants on the key.
        grants: Arc<[Grant]>,
    },
    /// A role: without a match in its trust policy nobody assumes it.
    RoleTrust(Arc<Policy>),
    /// A bucket, with the strictest Block Public Access settings that apply to it.
    Bucket {
        /// The bucket policy, if there is one.
        policy: Option<Arc<Policy>>,
        /// Bucket and account settings, combined.
        public_access: BlockPublicAccess,
        /// The access control list of the bucket or the object, where lists count.
        acl: Option<Acl>,
    },
}

impl ResourceGuard {
    /// Which service's exceptions apply.
    #[must_use]
    pub const fn rules(&self) -> ResourceRules {
        match self {
            Self::None => ResourceRules::NoResourcePolicy,
            Self::Policy(_) => ResourceRules::General,
            Self::KmsKey { .. } => ResourceRules::KmsKey,
            Self::RoleTrust(_) => ResourceRules::RoleTrust,
            Self::Bucket { public_access, .. } => ResourceRules::S3 { block: *public_access },
        }
    }

    /// The resource's own policy, under the name that decisions have for it.
    #[must_use]
    pub fn attached(&self) -> Option<Attached> {
        let (name, policy) = match self {
            Self::None => return None,
            Self::Policy(policy) => ("resource policy", policy.as_ref()?),
            Self::KmsKey { policy, .. } => ("key policy", policy),
            Self::RoleTrust(policy) => ("role trust policy", policy),
            Self::Bucket { policy, .. } => ("bucket policy", policy.as_ref()?),
        };
        Some(Attached { name: Arc::from(name), policy: Arc::clone(policy) })
    }

    /// The access control list, where lists count.
    #[must_use]
    pub const fn acl(&self) -> Option<&Acl> {
        match self {
            Self::Bucket { acl, .. } => acl.as_ref(),
            _ => None,
        }
    }

    /// The live grants on a key.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        match self {
            Self::KmsKey { grants, .. } => grants,
            _ => &[],
        }
    }
}

/// A way to a bucket with a policy of its own: an access point.
#[derive(Debug, Clone)]
pub struct AccessPointGuard {
    /// Its ARN.
    pub arn: String,
    /// What is asked for, as it is called by this way.
    pub resource: String,
    /// The account that owns it.
    pub account: AccountId,
    /// Its policy, if it has one.
    pub policy: Option<Arc<Policy>>,
}

impl AccessPointGuard {
    pub(crate) fn attached(&self) -> Option<Attached> {
        let policy = Arc::clone(self.policy.as_ref()?);
        Some(Attached { name: Arc::from("access point policy"), policy })
    }
}

/// One (action, resource, condition keys) that a request needs to be allowed.
#[derive(Debug, Clone)]
pub struct Access {
    pub(crate) action: &'static str,
    pub(crate) resource: String,
    pub(crate) owner: AccountId,
    pub(crate) context: Context,
    pub(crate) guard: ResourceGuard,
    pub(crate) through: Option<Box<AccessPointGuard>>,
    pub(crate) encryption_context: Option<BTreeMap<String, String>>,
    pub(crate) concealing_text: Option<String>,
    pub(crate) is_absent: bool,
}

impl Access {
    /// `action` on the resource with the ARN `resource`, which the account `owner` owns.
    pub fn new(action: &'static str, resource: impl Into<String>, owner: &AccountId) -> Self {
        let mut context = Context::new();
        context.set("aws:ResourceAccount", owner.as_str().to_owned());
        Self {
            action,
            resource: resource.into(),
            owner: owner.clone(),
            context,
            guard: ResourceGuard::None,
            through: None,
            encryption_context: None,
            concealing_text: None,
            is_absent: false,
        }
    }

    /// Sets a single-valued condition key. The value must be one the server knows to be true.
    #[must_use]
    pub fn key(
        mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.context.set(key, value);
        self
    }

    /// Sets a single-valued condition key if there is a value.
    #[must_use]
    pub fn key_if(
        self,
        key: impl Into<Cow<'static, str>>,
        value: Option<impl Into<Cow<'static, str>>>,
    ) -> Self {
        match value {
            Some(value) => self.key(key, value),
            None => self,
        }
    }

    /// Sets a multivalued condition key; an empty list leaves the key absent.
    #[must_use]
    pub fn keys<V: Into<Cow<'static, str>>>(
        mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let mut values = values.into_iter().peekable();
        if values.peek().is_some() {
            self.context.set_many(key, values);
        }
        self
    }

    /// Sets `aws:RequestTag/...` and `aws:TagKeys`: the tags that a request wants a resource to have.
    #[must_use]
    pub fn request_tags<'t>(mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut keys = Vec::new();
        for (key, value) in tags {
            self.context.set(format!("aws:RequestTag/{key}"), value.to_owned());
            keys.push(key.to_owned());
        }
        self.tag_keys(keys)
    }

    /// Sets `aws:TagKeys`: the keys of the tags that a request sets or takes away.
    #[must_use]
    pub fn tag_keys(self, keys: impl IntoIterator<Item = String>) -> Self {
        self.keys("aws:TagKeys", keys)
    }

    /// Sets `aws:ResourceTag/...`: the tags that the resource has.
    #[must_use]
    pub fn resource_tags(mut self, tags: &BTreeMap<String, String>) -> Self {
        for (key, value) in tags {
            self.context.set(format!("aws:ResourceTag/{key}"), value.clone());
        }
        self
    }

    /// The condition keys that it has.
    #[must_use]
    pub const fn context(&self) -> &Context {
        &self.context
    }

    /// What guards the resource.
    #[must_use]
    pub const fn guard(&self) -> &ResourceGuard {
        &self.guard
    }

    /// Names the policy that guards the resource.
    #[must_use]
    pub fn guarded_by(mut self, guard: ResourceGuard) -> Self {
        self.guard = guard;
        self
    }

    /// Says that the request comes through an access point, which has to allow it too.
    #[must_use]
    pub fn through(mut self, point: AccessPointGuard) -> Self {
        self.through = Some(Box::new(point));
        self
    }

    /// The text of every refusal of this access, whatever refuses it: the one that a resource which
    /// does not exist has. For resources of accounts that are not the caller's.
    #[must_use]
    pub fn concealed_by(mut self, text: impl Into<String>) -> Self {
        self.concealing_text = Some(text.into());
        self
    }

    /// Says that the resource does not exist: its would-be owner gets no record.
    #[must_use]
    pub const fn absent(mut self) -> Self {
        self.is_absent = true;
        self
    }

    /// The encryption context of a KMS call, for grants with constraints.
    #[must_use]
    pub fn encryption_context(mut self, pairs: BTreeMap<String, String>) -> Self {
        self.encryption_context = Some(pairs);
        self
    }
}
