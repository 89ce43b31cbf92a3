//! Who can obtain something: everybody of the account, and whoever else its policies name, put before the policy
//! engine with what the goal needs, directly and by every chain of steps that is followed (`access-paths`).

pub(crate) mod answer;
pub(crate) mod goal;
mod outsiders;
mod proposal;
mod residents;
mod shown;
pub(crate) mod world;

pub(crate) use proposal::apply;
pub(crate) use shown::{changes, shown};

/// What no answer takes into account, told with each.
pub(crate) const NOT_FOLLOWED: &str = "Not followed: joining a group (iam:AddUserToGroup), an earlier version of a \
     policy (iam:SetDefaultPolicyVersion), rights that only take a Deny away (Delete and Detach of policies), \
     principals yet to be made, access control lists yet to be written, access points, sessions of \
     GetFederationToken, and what a service does with a role that was passed to it.";
