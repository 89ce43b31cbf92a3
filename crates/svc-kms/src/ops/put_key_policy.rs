//! PutKeyPolicy: <https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html>

use api_kms::{PutKeyPolicy, PutKeyPolicyRequest, errors};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::access::key_access;
use crate::key::KeyRecord;
use crate::key_policy::{POLICY_NAME, accept, lockout_question, require_no_lockout};
use crate::manage::save;
use crate::resolve::{Forms, find_key};

impl Handler<PutKeyPolicy> for Kms {
    /// The key as it will be, judged by its present policy; and the lockout question, judged by
    /// the new one.
    type Touches = (Touch<KeyRecord>, Probe<()>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutKeyPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:PutKeyPolicy").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        let access = key_access(cx, "kms:PutKeyPolicy", &named.key)?
            .key("kms:BypassPolicyLockoutSafetyCheck", if bypass { "true" } else { "false" });
        let policy = accept(cx, &input.policy).await?;
        let changed = KeyRecord { policy, ..named.into_key() };
        let lockout = Probe(Touch::new((), lockout_question(cx, &changed)?));
        Ok((Touch::new(changed, access), lockout))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutKeyPolicyRequest,
        (key, lockout): (Allowed<KeyRecord>, Result<Allowed<()>, Denial>),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&key);
        key.require_customer_managed()?;
        if input.policy_name.as_deref().is_some_and(|name| name != POLICY_NAME) {
            return Err(errors::not_found_exception("No such policy exists").into());
        }
        require_no_lockout(&lockout, input.bypass_policy_lockout_safety_check)?;
        save(cx, &key)?;
        Ok(Empty {})
    }
}
