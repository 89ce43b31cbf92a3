//! Groups of tokens that an operator names, and the clusters made of them.
//!
//! A [`Group`] is configuration: one module, in one child process, and some of the tokens it shows. A
//! [`Cluster`] is what clients know: an id, a trust anchor, and those tokens of a group that are HSMs of
//! it. Some clusters stand in the operator's file as well; others are made by the API of CloudHSM, which
//! claims a group for each.

use std::sync::Arc;

use names::{AccountId, HsmClusterId, Region};

use crate::{HsmError, Module, ModuleSpec, TokenFacts, TokenName};

/// What an operator says of a group of tokens.
#[derive(Debug, Clone)]
pub struct GroupSpec {
    /// Its name, which stays: clusters are bound to it.
    pub name: String,
    /// Whose it is; none is the installation's own account.
    pub account: Option<AccountId>,
    /// Where it is; none is the installation's own Region.
    pub region: Option<Region>,
    /// Whether its tokens are in FIPS mode, as the operator says.
    pub is_fips: bool,
    /// The module that shows its tokens.
    pub module: ModuleSpec,
    /// Its tokens.
    pub tokens: Vec<TokenName>,
}

/// What an operator says of a cluster that no API makes: its group is no other's.
#[derive(Debug, Clone)]
pub struct ClusterSpec {
    /// Its id.
    pub id: HsmClusterId,
    /// The certificate that its clients trust, PEM.
    pub trust_anchor: String,
    /// Its tokens.
    pub group: GroupSpec,
}

/// What an operator says of HSMs.
#[derive(Debug, Clone, Default)]
pub struct HsmSpec {
    /// The clusters that stand as they are.
    pub clusters: Vec<ClusterSpec>,
    /// The groups that clusters may be made of.
    pub groups: Vec<GroupSpec>,
}

/// A group of tokens.
#[derive(Debug)]
pub struct Group {
    name: String,
    account: AccountId,
    region: Region,
    is_fips: bool,
    module: Arc<Module>,
    tokens: Arc<[TokenName]>,
}

impl Group {
    fn new(spec: &GroupSpec, account: &AccountId, region: &Region) -> Arc<Self> {
        Arc::new(Self {
            name: spec.name.clone(),
            account: spec.account.as_ref().unwrap_or(account).clone(),
            region: spec.region.as_ref().unwrap_or(region).clone(),
            is_fips: spec.is_fips,
            module: Arc::new(Module::new(spec.module.clone())),
            tokens: spec.tokens.iter().cloned().collect(),
        })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is of this account, in this Region.
    #[must_use]
    pub fn is_in(&self, account: &AccountId, region: &Region) -> bool {
        self.account == *account && self.region == *region
    }

    /// Whether its tokens are in FIPS mode, as the operator says.
    #[must_use]
    pub const fn is_fips(&self) -> bool {
        self.is_fips
    }

    /// Its module.
    #[must_use]
    pub const fn module(&self) -> &Arc<Module> {
        &self.module
    }

    /// Its tokens, in the order in which the operator names them.
    #[must_use]
    pub const fn tokens(&self) -> &Arc<[TokenName]> {
        &self.tokens
    }
}

/// A cluster of HSMs: tokens of a group.
#[derive(Debug, Clone)]
pub struct Cluster {
    id: HsmClusterId,
    trust_anchor: String,
    group: Arc<Group>,
    tokens: Arc<[TokenName]>,
}

impl Cluster {
    /// The cluster `id` of those tokens of `group` that `tokens` names.
    #[must_use]
    pub fn of_group(
        group: &Arc<Group>,
        id: HsmClusterId,
        trust_anchor: String,
        tokens: Arc<[TokenName]>,
    ) -> Self {
        Self { id, trust_anchor, group: Arc::clone(group), tokens }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &HsmClusterId {
        &self.id
    }

    /// Whether it is of this account, in this Region.
    #[must_use]
    pub fn is_in(&self, account: &AccountId, region: &Region) -> bool {
        self.group.is_in(account, region)
    }

    /// Whether this certificate is its trust anchor: the same but for how lines are broken.
    #[must_use]
    pub fn has_trust_anchor(&self, pem: &str) -> bool {
        same_text(&self.trust_anchor, pem)
    }

    /// Its module.
    #[must_use]
    pub fn module(&self) -> &Arc<Module> {
        self.group.module()
    }

    /// Those of its tokens that are there now, in the order in which they are named.
    ///
    /// # Errors
    /// As [`Module::tokens`].
    pub fn active(&self) -> Result<Vec<TokenFacts>, HsmError> {
        let shown = self.module().tokens()?;
        let found = self.tokens.iter().filter_map(|name| shown.iter().find(|facts| name.is(facts)));
        Ok(found.cloned().collect())
    }
}

/// Whether two PEM texts say the same.
fn same_text(one: &str, other: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    lines(one) == lines(other)
}

/// What the operator of an installation has said of tokens.
#[derive(Debug, Clone, Default)]
pub struct Clusters {
    fixed: Arc<[Arc<Cluster>]>,
    groups: Arc<[Arc<Group>]>,
}

impl Clusters {
    /// What `spec` describes, of an installation whose own account and Region these are.
    #[must_use]
    pub fn new(spec: &HsmSpec, account: &AccountId, region: &Region) -> Self {
        let cluster = |spec: &ClusterSpec| {
            let group = Group::new(&spec.group, account, region);
            let tokens = Arc::clone(group.tokens());
            Arc::new(Cluster::of_group(&group, spec.id.clone(), spec.trust_anchor.clone(), tokens))
        };
        Self {
            fixed: spec.clusters.iter().map(cluster).collect(),
            groups: spec.groups.iter().map(|group| Group::new(group, account, region)).collect(),
        }
    }

    /// The clusters that the operator has named.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Cluster>> {
        self.fixed.iter()
    }

    /// The groups that clusters may be made of.
    pub fn groups(&self) -> impl Iterator<Item = &Arc<Group>> {
        self.groups.iter()
    }

    /// The group of this name that clusters may be made of.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&Arc<Group>> {
        self.groups().find(|group| group.name == name)
    }
}
