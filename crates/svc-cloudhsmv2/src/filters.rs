//! Filters of listings: the names that there are, and what they ask for.

use std::collections::BTreeMap;

use wire::AwsError;

use crate::cluster::ClusterRecord;
use crate::errors::invalid;
use crate::shown::state_text;

/// A request's filters by name.
pub(crate) struct Filters<'f>(Option<&'f BTreeMap<String, Vec<String>>>);

impl<'f> Filters<'f> {
    /// Those of a request, each of which has one of these names.
    ///
    /// # Errors
    /// `CloudHsmInvalidRequestException`.
    pub(crate) fn read(
        filters: Option<&'f BTreeMap<String, Vec<String>>>,
        names: &[&str],
    ) -> Result<Self, AwsError> {
        let mut asked = filters.into_iter().flatten().map(|(name, _)| name.as_str());
        match asked.find(|name| !names.contains(name)) {
            Some(name) => Err(invalid(format!("`{name}` is no filter: use {}.", names.join(", ")))),
            None => Ok(Self(filters)),
        }
    }

    /// Whether `value` is among those that the filter called `name` asks for, if there is one.
    pub(crate) fn pass(&self, name: &str, value: Option<&str>) -> bool {
        let asked = self.0.and_then(|filters| filters.get(name));
        asked.is_none_or(|asked| asked.iter().any(|wanted| value == Some(wanted.as_str())))
    }

    /// Whether a cluster passes. No cluster here is in a VPC.
    pub(crate) fn pass_cluster(&self, cluster: &ClusterRecord) -> bool {
        self.pass("clusterIds", Some(&cluster.cluster_id))
            && self.pass("states", Some(&state_text(cluster.state)))
            && self.pass("vpcIds", None)
    }

    /// All of them as one text, for what page tokens are bound to.
    pub(crate) fn question(&self) -> String {
        self.0.map(|filters| format!("{filters:?}")).unwrap_or_default()
    }
}
