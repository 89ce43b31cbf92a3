//! What is stored of an access point, and what a request through one brings to its bucket.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Access, AccessPointGuard};
use names::{AccessPointName, AccountId, ArnNamespace, BucketName, Region};
use policy::Policy;
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder};
use tables::{Record, Table};

use crate::public_access::PublicAccessSwitches;

/// Access points by account, Region and name.
pub(crate) const ACCESS_POINTS: Table<AccessPoint> = Table::new("s3.access-point");

/// Access points by their aliases.
pub(crate) const ALIASES: Table<AccessPointAlias> = Table::new("s3.access-point-alias");

/// What every access point here is open to: there are no VPCs.
pub(crate) const NETWORK_ORIGIN: &str = "Internet";

/// An access point.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AccessPoint {
    pub(crate) name: AccessPointName,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) alias: String,
    pub(crate) bucket: BucketName,
    pub(crate) bucket_id: String,
    pub(crate) bucket_account: AccountId,
    pub(crate) created_ms: i64,
    /// Block Public Access, which stays as it was made.
    pub(crate) public_access: PublicAccessSwitches,
    /// Its policy as stored: principals are unique ids.
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for AccessPoint {
    const VERSION: u8 = 1;
}

/// The access point that an alias is of.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessPointAlias {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: AccessPointName,
}

impl Record for AccessPointAlias {
    const VERSION: u8 = 1;
}

/// `arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME`.
pub(crate) fn access_point_arn(region: &str, account: &str, name: &str) -> String {
    ArnNamespace::regional("s3", region, account).resource(&["accesspoint/", name])
}

/// The first label of an access point's host, which is the same in all Regions.
pub(crate) fn host_label(name: &str, account: &str) -> String {
    format!("{name}-{account}")
}

/// The access points that have this host, in whichever Region: rows without a value.
pub(crate) fn of_host(label: &str) -> KeyBuilder {
    KeyBuilder::table("s3.access-point-host").text(label)
}

/// The access points of this account at the bucket with this id: rows without a value.
pub(crate) fn attached(bucket_id: &str, account: &str) -> KeyBuilder {
    KeyBuilder::table("s3.access-point-of").text(bucket_id).text(account)
}

impl AccessPoint {
    /// `arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME`.
    pub(crate) fn arn(&self) -> String {
        access_point_arn(self.region.as_str(), &self.account, &self.name)
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), &self.name]
    }

    /// Its row among those with the same host.
    pub(crate) fn host_key(&self) -> Key {
        of_host(&host_label(&self.name, &self.account)).text(self.region.as_str()).build()
    }

    /// Its row among those of its bucket.
    pub(crate) fn attached_key(&self) -> Key {
        attached(&self.bucket_id, &self.account).text(self.region.as_str()).text(&self.name).build()
    }

    /// Adds what policies can test of the access point that a request is about or comes through.
    pub(crate) fn describe(&self, access: Access) -> Access {
        let mut access = access
            .key("s3:DataAccessPointArn", self.arn())
            .key("s3:DataAccessPointAccount", self.account.to_string())
            .key("s3:AccessPointNetworkOrigin", NETWORK_ORIGIN);
        for (key, value) in &self.tags {
            access = access.key(format!("s3:AccessPointTag/{key}"), value.clone());
        }
        access
    }
}

/// The access point that a request came through.
#[derive(Debug)]
pub(crate) struct Through {
    pub(crate) point: AccessPoint,
    /// Its policy, compiled.
    pub(crate) policy: Option<Arc<Policy>>,
    /// The request names the alias.
    pub(crate) is_by_alias: bool,
}

impl Through {
    /// `access` to its bucket, or to the object `key` there, which it has to allow too.
    pub(crate) fn guard(&self, access: Access, key: Option<&str>) -> Access {
        let arn = self.point.arn();
        let resource = match key {
            Some(key) => [&arn, "/object/", key].concat(),
            None => arn.clone(),
        };
        let (account, policy) = (self.point.account.clone(), self.policy.clone());
        let guard = AccessPointGuard { arn, resource, account, policy };
        self.point.describe(access).through(guard)
    }
}
