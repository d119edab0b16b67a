import { type FormEvent, useEffect, useRef, useState } from 'react';
import { packUrl } from '@/lib/pack-url';
import { t } from '@/lib/text';
import styles from './AddressCard.module.css';
import { AddressState } from './AddressState';
import { faultWords } from './address-words';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { PaneField } from './PaneField';
import { ProblemList } from './ProblemList';
import type { PackAddress, PackBackend } from './pack-backend';

/** What of the backend is needed to take a pack from an address. */
export type AddressBackend = Pick<PackBackend, 'setAddress' | 'checkAddress' | 'dropAddress'>;

export interface AddressProps {
  readonly address: PackAddress | null;
  /** Whether there is a team pack, wherever it came from. */
  readonly hasPack: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly backend: AddressBackend;
}

/** The address that the team's pack is taken from: to be set, and once it is, how it goes. */
export function AddressCard({ address, hasPack, now, backend }: AddressProps) {
  const status = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const fault = address?.fault ?? null;

  // Whoever pressed a button that is gone now finds there what came of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of what is shown that takes it away
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) status.current?.focus();
    hasActed.current = false;
  }, [address === null]);

  /** Does one thing at a time, and says what came of it. */
  async function act(action: () => Promise<unknown>, done: string) {
    if (isBusy) return;
    hasActed.current = true;
    setBusy(true);
    setTold(t('set_addressBusy'));
    const answer = await action().catch(() => 'failed');
    setBusy(false);
    setTold(answer === 'failed' ? t('set_addressFailed') : answer === false ? t('set_addressRefused') : done);
  }

  const take = (url: string) => act(() => backend.setAddress(url), t('set_addressSet'));
  return (
    <Card title={t('set_address')}>
      {address === null ? (
        <AddressForm {...{ hasPack, isBusy }} onTake={(url) => void take(url)} />
      ) : (
        <AddressState
          {...{ address, now, isBusy }}
          onAllow={() => void take(address.url)}
          onCheck={() => void act(() => backend.checkAddress(), t('set_addressChecked'))}
          onStop={() => void act(() => backend.dropAddress(), t('set_addressStopped'))}
        />
      )}
      <div ref={status} className={styles.status} role="status" tabIndex={-1}>
        {told && <p>{told}</p>}
        {fault && (
          <p className={styles.fault}>
            {faultWords(fault)} {hasPack ? t('set_faultKept') : t('set_faultNone')}
          </p>
        )}
      </div>
      {fault?.kind === 'pack' && <ProblemList problems={fault.problems} />}
    </Card>
  );
}

interface FormProps extends Pick<AddressProps, 'hasPack'> {
  readonly isBusy: boolean;
  readonly onTake: (url: string) => void;
}

function AddressForm({ hasPack, isBusy, onTake }: FormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState('');
  const [isWrong, setWrong] = useState(false);

  function take(event: FormEvent) {
    event.preventDefault();
    const url = packUrl(given);
    setWrong(url === null);
    if (url === null) field.current?.focus();
    else onTake(url);
  }

  return (
    <form className={styles.form} noValidate onSubmit={take}>
      <PaneField
        name={t('set_addressField')}
        hint={t('set_addressHint')}
        problems={isWrong ? [{ words: t('set_addressWrong') }] : []}
      >
        {(attributes) => (
          <input
            {...attributes}
            ref={field}
            data-own-undo
            type="url"
            spellCheck={false}
            autoComplete="off"
            value={given}
            onChange={({ target }) => {
              setGiven(target.value);
              setWrong(false);
            }}
          />
        )}
      </PaneField>
      {hasPack && <p className={styles.soft}>{t('set_addressReplaces')}</p>}
      <div>
        <button type="submit" className={buttons.secondary} aria-disabled={isBusy}>
          {t('set_addressTake')}
        </button>
      </div>
    </form>
  );
}
