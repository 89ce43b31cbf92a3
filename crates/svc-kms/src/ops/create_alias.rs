//! CreateAlias: <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html>

use api_kms::{CreateAlias, CreateAliasRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::alias::{AliasRecord, alias_arn, require_user_alias};
use crate::alias_ops::{add_alias, alias_access, aliased_key_access, name_alias};
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};
use crate::tables::ALIASES;

impl Handler<CreateAlias> for Kms {
    type Touches = (Touch<()>, Touch<KeyRecord>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateAliasRequest,
    ) -> Result<Self::Touches, Failure> {
        require_user_alias(&input.alias_name)?;
        let named = find_key(cx, &input.target_key_id, Forms::KeyOnly, "kms:CreateAlias").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        name_alias(cx, &input.alias_name, &named.key);
        let alias = alias_access(cx, "kms:CreateAlias", &input.alias_name);
        let target = aliased_key_access(cx, "kms:CreateAlias", &named.key, &input.alias_name)?;
        Ok((Touch::new((), alias), Touch::new(named.into_key(), target)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateAliasRequest,
        (_, key): (Allowed<()>, Allowed<KeyRecord>),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&key);
        key.require_changeable()?;
        let place = [key.account.as_str(), key.region.as_str(), input.alias_name.as_str()];
        if ALIASES.contains(cx, &place).await? {
            let arn = alias_arn(&key.region, &key.account, &input.alias_name);
            let message = format!("An alias with the name {arn} already exists");
            return Err(errors::already_exists_exception(message).into());
        }
        let now_ms = cx.now().unix_ms();
        let record =
            AliasRecord { key_id: key.key_id.clone(), created_ms: now_ms, updated_ms: now_ms };
        ALIASES.put(cx.tx_mut(), &place, &record)?;
        add_alias(cx, key.into_inner(), &input.alias_name)?;
        Ok(Empty {})
    }
}
