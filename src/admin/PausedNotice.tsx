import type { Words } from '@/domain/words'

/** What is planned will not happen for now, and what to do about it. */
export function PausedNotice({ say }: { say: (words: Words) => string }) {
  return (
    <div className="paused-notice" role="status">
      <p>
        <strong>
          {say({
            en: 'Scheduled publishing is paused',
            es: 'La publicación programada está en pausa',
          })}
        </strong>
      </p>
      <p>
        {say({
          en: 'What is planned waits, and happens as soon as the worker runs again. To start it, run ',
          es: 'Lo programado espera y ocurrirá en cuanto el proceso de tareas vuelva a funcionar. Para iniciarlo, ejecute ',
        })}
        <code>npm run worker</code>
        {say({
          en: ' on the server, or ask whoever looks after the server.',
          es: ' en el servidor, o pídaselo a quien se ocupa de él.',
        })}
      </p>
    </div>
  )
}
