//! Who can obtain something: by itself, or by a chain of steps that its rights allow.
//!
//! Every question is put to the policy engine ([`policy::who_can`]); nothing here judges by itself. A [`World`] holds
//! everybody who could act, with the policies that bind them, and what the goal needs: a set of accesses that one
//! and the same principal must have. A [`Searcher`] answers for one principal after the other.
//!
//! # Steps
//! A principal acts as itself. With a step it gains what the next one may need:
//!
//! | Step | Gains |
//! |---|---|
//! | `sts:AssumeRole`, `sts:AssumeRoleWithWebIdentity` | a session of the role |
//! | `iam:CreateAccessKey` | the user |
//! | `iam:PutUserPolicy`, `iam:PutRolePolicy`, `iam:PutGroupPolicy` | a policy that allows everything, in place of all inline ones |
//! | `iam:AttachUserPolicy`, `iam:AttachRolePolicy`, `iam:AttachGroupPolicy` | a policy that allows everything, beside the others |
//! | `iam:CreatePolicyVersion` | the same for everybody whom the policy is attached to, and no boundary where it is one |
//! | `iam:DeleteUserPermissionsBoundary`, `iam:DeleteRolePermissionsBoundary` | no boundary |
//! | `iam:UpdateAssumeRolePolicy` | a trust policy of its choice |
//! | what the goal says of its own resources, such as `s3:PutBucketPolicy` or `kms:CreateGrant` | a resource policy or a grant of its choice |
//!
//! # What an answer means
//! Steps only ever add: whatever was gained stays, and never takes anything away that helped before. So the search
//! takes every step until there is none left, in any order, and misses none. It is made twice: once with the
//! steps that are allowed whatever the unknown condition keys are, which gives what is certain; and once with those
//! that depend on such keys too, each taken as if it turned out well. What the second finds and the first does not
//! is possible as far as anybody knows: conditions of several steps may contradict one another. What neither finds
//! nobody can do by the steps above.
mod answer;
mod judge;
mod moves;
mod search;
mod world;

pub use answer::{Chain, Gain, Outcome, Step};
pub use moves::RELEVANT_ACTIONS;
pub use search::{Limits, Searcher};
pub use world::{
    Actor, Grants, Group, Guard, Held, Managed, Need, Opening, OpeningKind, Origin, Question, World,
};

#[cfg(test)]
mod tests;
