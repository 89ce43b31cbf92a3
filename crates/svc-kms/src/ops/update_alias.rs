//! UpdateAlias: <https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html>

use api_kms::{UpdateAlias, UpdateAliasRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::alias::{AliasRecord, require_user_alias};
use crate::alias_ops::{add_alias, alias_access, aliased_key_access, name_alias, remove_alias};
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};
use crate::tables::ALIASES;

impl Handler<UpdateAlias> for Kms {
    /// The alias, the key it names now, the key it will name.
    type Touches = (Touch<()>, Touch<KeyRecord>, Touch<KeyRecord>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateAliasRequest,
    ) -> Result<Self::Touches, Failure> {
        let name = input.alias_name.as_str();
        require_user_alias(name)?;
        let old = find_key(cx, name, Forms::All, "kms:UpdateAlias").await?.into_key();
        let new =
            find_key(cx, &input.target_key_id, Forms::KeyOnly, "kms:UpdateAlias").await?.into_key();
        cx.name_resource(&new.arn(), &new.account);
        cx.name_resource(&old.arn(), &old.account);
        name_alias(cx, name, &old);
        let alias = alias_access(cx, "kms:UpdateAlias", name);
        let on_old = aliased_key_access(cx, "kms:UpdateAlias", &old, name)?;
        let on_new = aliased_key_access(cx, "kms:UpdateAlias", &new, name)?;
        Ok((Touch::new((), alias), Touch::new(old, on_old), Touch::new(new, on_new)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateAliasRequest,
        (_, old, new): (Allowed<()>, Allowed<KeyRecord>, Allowed<KeyRecord>),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&old);
        new.require_changeable()?;
        if old.key_id == new.key_id {
            return Ok(Empty {});
        }
        let name = input.alias_name.as_str();
        let place = [old.account.as_str(), old.region.as_str(), name];
        let record = ALIASES.get(cx, &place).await?;
        let record = record.ok_or_else(|| Failure::Internal("the alias vanished".into()))?;
        let moved =
            AliasRecord { key_id: new.key_id.clone(), updated_ms: cx.now().unix_ms(), ..record };
        ALIASES.put(cx.tx_mut(), &place, &moved)?;
        remove_alias(cx, old.into_inner(), name)?;
        add_alias(cx, new.into_inner(), name)?;
        Ok(Empty {})
    }
}
