//! Roles on the wire.

use api_iam::{Role, RoleLastUsed};
use engine::{Ctx, Failure};
use identity::records::RoleRecord;
use stdx::Timestamp;

use crate::attachment::wire_boundary;
use crate::document::shown_trust_policy;
use crate::errors::invalid_input;
use crate::tags;

/// The longest session of a role whose maker names none.
pub(crate) const SESSION_SECONDS_DEFAULT: i64 = 3_600;

/// A role on the wire.
pub(crate) async fn wire(cx: &mut Ctx, role: &RoleRecord) -> Result<Role, Failure> {
    let trust = shown_trust_policy(cx, &role.trust).await?;
    Ok(Role {
        max_session_duration: i32::try_from(role.session_seconds_max).ok(),
        role_last_used: Some(last_used(cx, role).await?),
        ..wire_created(role, trust)
    })
}

/// When and where a session of the role last made a request; empty where none has.
pub(crate) async fn last_used(cx: &Ctx, role: &RoleRecord) -> Result<RoleLastUsed, Failure> {
    let used = cx.identity().last_used(&role.id).await?;
    Ok(RoleLastUsed {
        last_used_date: used.as_ref().map(|used| Timestamp::from_unix_ms(used.at_ms)),
        region: used.map(|used| used.region.to_string()),
    })
}

/// A new role as CreateRole shows it, with its trust policy as it was given.
pub(crate) fn wire_created(role: &RoleRecord, trust: String) -> Role {
    Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.to_string(),
        arn: role.arn(),
        create_date: Timestamp::from_unix_ms(role.created_at_ms),
        assume_role_policy_document: Some(trust),
        description: role.description.clone(),
        permissions_boundary: wire_boundary(role.boundary.as_deref()),
        tags: tags::wire_if_any(&role.tags),
        ..Role::default()
    }
}

/// Sessions of the console do not exist here, so that no role bounds them: refused, not ignored.
pub(crate) fn refuse_signin_sessions(is_asked: bool) -> Result<(), Failure> {
    if is_asked {
        return Err(invalid_input("MaxSigninSessionDuration is not supported by this server."));
    }
    Ok(())
}

/// A role as lists show it: without boundary, tags and last use.
pub(crate) async fn wire_in_list(cx: &mut Ctx, role: &RoleRecord) -> Result<Role, Failure> {
    let trust = shown_trust_policy(cx, &role.trust).await?;
    Ok(Role {
        max_session_duration: i32::try_from(role.session_seconds_max).ok(),
        permissions_boundary: None,
        tags: None,
        ..wire_created(role, trust)
    })
}
