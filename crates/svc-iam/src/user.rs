//! Users on the wire, and the user a request means when it names none.

use api_iam::User;
use engine::{Access, Failure, View};
use identity::records::UserRecord;
use names::{AccountId, PrincipalArn};
use policy::PrincipalKind;
use stdx::Timestamp;

use crate::attachment::wire_boundary;
use crate::entity::Lookup;
use crate::errors::validation;
use crate::tags;

/// A user on the wire.
pub(crate) fn wire(user: &UserRecord) -> User {
    User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: user.id.to_string(),
        arn: user.arn(),
        create_date: Timestamp::from_unix_ms(user.created_at_ms),
        password_last_used: None,
        permissions_boundary: wire_boundary(user.boundary.as_deref()),
        tags: tags::wire_if_any(&user.tags),
    }
}

/// A user as lists show it: without boundary and tags.
pub(crate) fn wire_in_list(user: &UserRecord) -> User {
    User { permissions_boundary: None, tags: None, ..wire(user) }
}

/// The root user in the form of a user: it has no name and no path, and its id is the account.
pub(crate) fn wire_root(account: &AccountId, created_at_ms: i64) -> User {
    User {
        user_id: account.as_str().to_owned(),
        arn: PrincipalArn::root(account).to_string(),
        create_date: Timestamp::from_unix_ms(created_at_ms),
        ..User::default()
    }
}

/// Whom an operation with an optional `UserName` is about.
#[derive(Debug)]
pub enum Holder {
    /// The root user of this account.
    Root(AccountId),
    /// A user, perhaps one that does not exist.
    User(Lookup<UserRecord>),
}

impl Holder {
    /// The user called `name`; without a name, the caller.
    pub(crate) async fn load(cx: &mut View<'_>, name: Option<&str>) -> Result<Self, Failure> {
        if let Some(name) = name {
            return Lookup::load(cx, name).await.map(Self::User);
        }
        match (cx.caller().principal.kind(), cx.caller().user_name.clone()) {
            (PrincipalKind::Root, _) => Ok(Self::Root(cx.account().clone())),
            (PrincipalKind::User, Some(name)) => Lookup::load(cx, &name).await.map(Self::User),
            _ => Err(validation("Must specify userName when calling with non-User credentials")),
        }
    }

    /// As [`Self::load`]; the root user may also name itself, by the number of its account: it has no
    /// name, and `UserName` is required of those who enable a device.
    pub(crate) async fn load_or_root(
        cx: &mut View<'_>,
        name: Option<&str>,
    ) -> Result<Self, Failure> {
        let is_root = cx.caller().principal.kind() == PrincipalKind::Root;
        let own = name.filter(|name| is_root && *name == cx.account().as_str());
        Self::load(cx, name.filter(|_| own.is_none())).await
    }

    /// `action` on it.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        match self {
            Self::Root(account) => {
                Access::new(action, PrincipalArn::root(account).to_string(), account)
            }
            Self::User(user) => user.access(action),
        }
    }
}
