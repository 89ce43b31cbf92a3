//! Acting with a role: how background work does what a user lets it do.
//!
//! A service has no right of its own to a user's resources. The user names a role; the service has
//! STS give it a session, if the role's trust policy agrees, and calls with that session: every call
//! is judged by the role's policies and by those of the resources, and recorded as the role's.
//!
//! ```text
//! cx.act_for(CallSource { arn: bucket_arn, account })?;
//! let session = cx.assume("s3.amazonaws.com", &role_arn, "s3-replication").await?;
//! cx.call_as::<PutObject>(&session, region, input).await?;
//! ```

use std::sync::Arc;

use api_sts::{AssumeRole, AssumeRoleRequest};
use identity::{AuthenticateError, Caller};
use names::{AccountId, PrincipalArn, Region};
use secret::Secret;
use wire::Operation;

use crate::background::{SELF, ServiceEvent};
use crate::ctx::{CALL_DEPTH_MAX, Ctx};
use crate::failure::{Denial, Failure};
use crate::pipeline::nested_by;
use crate::request_info::{CallSource, RequestInfo};

/// The session of a role that a service acts with, for as long as one piece of work takes.
#[derive(Debug, Clone)]
pub struct RoleSession {
    caller: Arc<Caller>,
    service: &'static str,
    /// Its credentials, as a client would have them.
    access_key_id: String,
    session_token: Arc<Secret<String>>,
}

impl RoleSession {
    /// The session as policies and records see it.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    pub(crate) fn shared_caller(&self) -> Arc<Caller> {
        Arc::clone(&self.caller)
    }

    pub(crate) const fn service(&self) -> &'static str {
        self.service
    }
}

impl Ctx {
    /// Has STS make a session of the role for `service`, which acts of its own accord. For which
    /// resource is said before, with [`Ctx::act_for`].
    ///
    /// # Errors
    /// STS's refusal, `AccessDenied` where the trust policy does not let the service in or there is
    /// no such role; [`Failure::Internal`] when the caller is not a service.
    pub async fn assume(
        &mut self,
        service: &'static str,
        role_arn: &str,
        session_name: &str,
    ) -> Result<RoleSession, Failure> {
        if !self.caller.is_service() {
            return Err(Failure::Internal("only a service assumes roles by itself".to_owned()));
        }
        let input = AssumeRoleRequest {
            role_arn: role_arn.to_owned(),
            role_session_name: session_name.to_owned(),
            ..AssumeRoleRequest::default()
        };
        let made = Box::pin(self.call::<AssumeRole>(service, input)).await?.credentials;
        let made = made.ok_or_else(|| Failure::Internal("STS made no credentials".to_owned()))?;
        let token = Some(made.session_token.reveal());
        let found = self.engine.identity.authenticate(&made.access_key_id, token, self.now()).await;
        let credential = found.map_err(|error| match error {
            AuthenticateError::Identity(error) => Failure::Identity(error),
            other => Failure::Internal(format!("a session just made does not hold: {other}")),
        })?;
        let credential = credential
            .ok_or_else(|| Failure::Internal("a session just made is none".to_owned()))?;
        Ok(RoleSession {
            caller: Arc::clone(&credential.caller),
            service,
            access_key_id: made.access_key_id,
            session_token: Arc::new(Secret::new(made.session_token.reveal().to_owned())),
        })
    }

    /// A session that was kept, as it stands now: its credentials are taken anew, as those of a client are
    /// with each request. None where they no longer hold.
    ///
    /// # Errors
    /// [`Failure::Identity`] when the store cannot be read.
    pub async fn renewed(&mut self, session: &RoleSession) -> Result<Option<RoleSession>, Failure> {
        let token = Some(session.session_token.reveal().as_str());
        let identity = &self.engine.identity;
        match identity.authenticate(&session.access_key_id, token, self.now()).await {
            Ok(found) => Ok(found.map(|credential| RoleSession {
                caller: Arc::clone(&credential.caller),
                ..session.clone()
            })),
            Err(AuthenticateError::Identity(error)) => Err(Failure::Identity(error)),
            Err(_) => Ok(None),
        }
    }

    /// Calls an operation with the session of a role, in `region`, through the same pipeline. As with
    /// [`Ctx::call`], what it wrote is committed with its record before this returns, and is not
    /// undone when ours fails.
    ///
    /// # Errors
    /// The failure of the called operation.
    pub async fn call_as<O: Operation>(
        &mut self,
        session: &RoleSession,
        region: Region,
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        if self.depth >= CALL_DEPTH_MAX {
            let service = session.service;
            return Err(Failure::Internal(format!("services call each other too deep: {service}")));
        }
        let request = RequestInfo {
            region,
            called_via: Vec::new(),
            source: None,
            acting: Some(session.service),
            ..RequestInfo::clone(&self.request)
        };
        nested_by::<O>(self, Arc::clone(&session.caller), request, input).await
    }

    /// Calls an operation as `service` itself, for `source`, in `region`, through the same pipeline: what a
    /// service does of its own accord while a caller waits, such as whether it may write where that caller
    /// wants it to. The caller's rights count for nothing in it: policies judge the service, by
    /// `aws:SourceArn` and `aws:SourceAccount`, and the record names it. As with [`Ctx::call`], what it wrote
    /// is committed before this returns.
    ///
    /// # Errors
    /// The failure of the called operation.
    pub async fn call_as_service<O: Operation>(
        &mut self,
        service: &'static str,
        (source, region): (CallSource, Region),
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        if self.depth >= CALL_DEPTH_MAX {
            return Err(Failure::Internal(format!("services call each other too deep: {service}")));
        }
        let event = ServiceEvent { service, name: self.operation, region };
        let request = RequestInfo { source: Some(source), ..self.engine.background_info(&event) };
        nested_by::<O>(self, Arc::new(Caller::service(service)), request, input).await
    }

    /// Calls an operation for a principal that had `service` do something and is not there any more: what it
    /// was let do then, such as opening what it sealed, it must be let do now, with the policies that it has
    /// now and without those of a session. It is judged, and recorded, as if it had called through `service`.
    /// A role is named without a session.
    ///
    /// # Errors
    /// The failure of the called operation; a [`Denial`] where the principal is no more;
    /// [`Failure::Internal`] when the caller is not a service.
    pub async fn call_on_behalf<O: Operation>(
        &mut self,
        service: &'static str,
        (principal, region): (&PrincipalArn, Region),
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        if !self.caller.is_service() || self.depth >= CALL_DEPTH_MAX {
            let text = format!("{service} cannot act for another principal here");
            return Err(Failure::Internal(text));
        }
        let caller = self.engine.identity.caller_of(principal).await?;
        let gone = || Denial::implicit(format!("{} is no principal any more", principal.as_str()));
        let caller = caller.ok_or_else(gone)?;
        let event = ServiceEvent { service, name: self.operation, region };
        let request = RequestInfo { acting: Some(service), ..self.engine.background_info(&event) };
        nested_by::<O>(self, Arc::new(caller), request, input).await
    }

    /// Calls an operation as the root user of an account, in `region`, through the same pipeline: for
    /// what the operator, who holds the key slots and so may make a root access key, asks the server
    /// itself to do. Nothing else may; the record names the server as who made the call.
    ///
    /// # Errors
    /// The failure of the called operation; [`Failure::Internal`] for anybody but the server itself, and
    /// where there is no such account.
    pub async fn call_as_root<O: Operation>(
        &mut self,
        account: &AccountId,
        region: Region,
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        if self.caller.arn() != SELF || self.depth >= CALL_DEPTH_MAX {
            return Err(Failure::Internal("only the server itself acts as root".to_owned()));
        }
        let root = self.engine.identity.caller_of(&PrincipalArn::root(account)).await?;
        let root = root.ok_or_else(|| Failure::Internal(format!("no account `{account}`")))?;
        let request = RequestInfo {
            region,
            called_via: Vec::new(),
            source: None,
            acting: Some(SELF),
            ..RequestInfo::clone(&self.request)
        };
        nested_by::<O>(self, Arc::new(root), request, input).await
    }
}
