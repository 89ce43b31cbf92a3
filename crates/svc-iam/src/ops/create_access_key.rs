//! `CreateAccessKey`: a new access key; the one time its secret is told.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html>

use api_iam::{AccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse, StatusType};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{AccessKeyRecord, KEYS_OF_OWNER, KeyOfOwnerRecord};
use identity::{StoredSecret, fresh_access_key};
use names::AccessKeyPrefix;
use stdx::Timestamp;
use store::Order;
use wire::SensitiveString;

use crate::access_key::{KEYS_PER_USER_MAX, Owner};
use crate::errors::quota_exceeded;
use crate::user::Holder;
use crate::{Iam, access_key};

impl Handler<api_iam::CreateAccessKey> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateAccessKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:CreateAccessKey");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &CreateAccessKeyRequest,
        allowed: Allowed<Holder>,
    ) -> Result<CreateAccessKeyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let key_part = owner.key_part(cx);
        let limit = KEYS_PER_USER_MAX;
        let rows = KEYS_OF_OWNER.range(cx, &[&key_part], None, limit, Order::Forward).await?;
        if rows.len() >= limit {
            return Err(quota_exceeded("AccessKeysPerUser", limit));
        }
        let (id, secret) = fresh_access_key(cx.random(), AccessKeyPrefix::LongTerm, cx.account());
        let key = AccessKeyRecord {
            id: id.as_str().to_owned(),
            account: cx.account().clone(),
            owner: owner.owner.clone(),
            secret: StoredSecret::new(secret.duplicate()),
            is_active: true,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
        };
        KEYS_OF_OWNER.put(cx.tx_mut(), &[&key_part, id.as_str()], &KeyOfOwnerRecord {})?;
        access_key::save(cx, &key)?;
        let access_key = AccessKey {
            user_name: owner.name.unwrap_or_default(),
            access_key_id: key.id,
            status: StatusType::Active,
            secret_access_key: SensitiveString::from(secret),
            create_date: Some(Timestamp::from_unix_ms(key.created_at_ms)),
        };
        Ok(CreateAccessKeyResponse { access_key })
    }
}
